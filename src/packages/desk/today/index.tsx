import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { listItems } from '../../../../contract/supervision/listItems'
import type { readDesk } from '../../../../contract/supervision/readDesk'
import type { Output } from '../../../../contract/operation'
import { dateOf } from '../../../../domain/common'
import { Desk } from '../../../components/Desk'
import { FigureRow } from '../../../components/FigureRow'
import { Filters } from '../../../components/Filters'
import { Link } from '../../../components/Link'
import { Loaded } from '../../../components/Loaded'
import { count, dayName, moment } from '../../../locales/common'
import { mainFigures, moreFigures, type DeskFigure } from '../../../locales/deskFigures'
import { standingOf, valueOf } from '../../../locales/supervision'
import { Gap } from '../../../pages/disclosure/Gap'
import { usePages } from '../../../services/usePages'
import { Queue } from '../Queue'
import { useRegion } from '../useRegion'
import { ways } from '../ways'
import '../desk.scss'

type Figures = Output<typeof readDesk>
type Wanted = 'standing' | 'overdue' | 'open' | 'done'

/** 今天要看: the figures of a region, each opening to its items, and one queue by due time. */
export default function TodayPage() {
  const { post, region, desk, name } = useRegion()
  const today = dateOf(Date.now())
  const standing = desk.state === 'value' ? standingOf(desk.value.figures) : undefined
  const all = standing && standing.inTime + standing.overdue
  return (
    <Desk
      title={all === undefined ? '今天要看' : `今天要看${count(all)}件`}
      about={`${dayName(today, today)}，${name}`}
      current='today'
      post={post}
      counts={all === undefined || region !== post?.scopeId ? {} : { today: all }}
    >
      <Loaded from={desk} words='正在取数'>
        {(figures) => (
          <Numbers
            desk={figures}
            onOpen={(opens) => ways.figure(post, region, opens)}
            onRate={() => ways.serviceRate(post, region)}
          />
        )}
      </Loaded>
      {region !== '' && <TodayQueue region={region} standing={standing} />}
    </Desk>
  )
}

interface NumbersProps {
  readonly desk: Figures
  readonly onOpen: (opens: DeskFigure['opens']) => void
  readonly onRate: () => void
}

function Numbers({ desk, onOpen, onRate }: NumbersProps) {
  const today = dateOf(Date.now())
  const main = mainFigures(desk, today)
  const open = (id: string): void => {
    const figure = main.find((one) => one.id === id)
    if (figure) onOpen(figure.opens)
  }
  return (
    <>
      <FigureRow caption={`${desk.name}的数，点开看是哪几件`} figures={main} onOpen={open} />
      <Gap schedule={desk.schedule} />
      <View className='desk-more'>
        <Text className='cap grow'>{`截至${moment(desk.asOf, today)}，每五分钟数一次`}</Text>
        {moreFigures(desk).map(({ id, words, opens }) => (
          <Link key={id} onPress={() => onOpen(opens)}>
            {words}
          </Link>
        ))}
        {valueOf(desk.figures, 'service.asked') > 0 && <Link onPress={onRate}>物业服务公开率</Link>}
      </View>
    </>
  )
}

const EMPTY: Readonly<Record<Wanted, { title: string; note: string }>> = {
  standing: { title: '没有要办的', note: '有账要公示、有人上报、有人提问时，会按到期先后排在这里。' },
  overdue: { title: '没有逾期的', note: '到期还没办的会自己出现在这里，并往上报一级。' },
  open: { title: '没有在办的', note: '有账要公示、有人上报、有人提问时，会按到期先后排在这里。' },
  done: { title: '还没有办完的', note: '公示、回答、销号以后会留在这里。' },
}

interface TodayQueueProps {
  readonly region: string
  readonly standing: { readonly inTime: number; readonly overdue: number } | undefined
}

function TodayQueue({ region, standing }: TodayQueueProps) {
  const [wanted, setWanted] = useState<Wanted>('standing')
  const { first, items, more, missed } = usePages(listItems, { regionId: region, state: wanted })
  const filters = filtersOf(standing)
  const head = (
    <Filters
      filters={filters}
      chosen={wanted}
      onChoose={(id) => setWanted(filters.find((filter) => filter.id === id)?.id ?? 'standing')}
      aside={wanted === 'done' ? '后办完的在前' : '按到期先后排'}
    />
  )
  return (
    <Queue
      caption='要看的事'
      head={head}
      from={first}
      items={items}
      empty={EMPTY[wanted]}
      onMore={more}
      missed={missed}
    />
  )
}

function filtersOf(standing: TodayQueueProps['standing']): { id: Wanted; words: string }[] {
  const { inTime, overdue } = standing ?? { inTime: 0, overdue: 0 }
  const many = (value: number): string => (standing === undefined ? '' : count(value))
  return [
    { id: 'standing', words: `全部${many(inTime + overdue)}` },
    { id: 'overdue', words: `逾期${many(overdue)}` },
    { id: 'open', words: `没到期${many(inTime)}` },
    { id: 'done', words: '办完的' },
  ]
}
