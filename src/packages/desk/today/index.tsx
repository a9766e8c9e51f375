import Taro from '@tarojs/taro'
import { useState } from 'react'
import { listItems } from '../../../../contract/supervision/listItems'
import { dateOf } from '../../../../domain/common'
import { DeskFrame } from '../../../components/DeskFrame'
import { Empty } from '../../../components/Empty'
import { FigureRow } from '../../../components/FigureRow'
import { Filters } from '../../../components/Filters'
import { Loaded } from '../../../components/Loaded'
import { dayName, moment } from '../../../locales/common'
import { figureRow } from '../../../locales/supervision'
import { usePages } from '../../../services/usePages'
import { Queue } from '../Queue'
import { useRegion } from '../useRegion'

type Wanted = 'overdue' | 'open' | 'done'

const FILTERS: readonly { readonly id: Wanted; readonly words: string }[] = [
  { id: 'overdue', words: '逾期' },
  { id: 'open', words: '没到期' },
  { id: 'done', words: '办结的' },
]

const EMPTY: Readonly<Record<Wanted, { title: string; note: string }>> = {
  overdue: { title: '没有逾期的', note: '到期还没办的会自己出现在这里，并报到上一级。' },
  open: { title: '没有在办的', note: '有人上报、有账要公示时，会按到期先后排在这里。' },
  done: { title: '还没有办结的', note: '核实、销号以后会留在这里。' },
}

/** 今天要看: the figures of a region, each opening to its items, and one queue by due time. */
export default function TodayPage() {
  const { region, desk, ways, who } = useRegion()
  const today = dateOf(Date.now())
  return (
    <DeskFrame title='今天要看' about={`${dayName(today, today)}，${who.office}`} ways={ways} current='today' who={who}>
      <Loaded from={desk} words='正在取数'>
        {({ figures, asOf }) => {
          const row = figureRow(figures)
          if (row.length === 0 || asOf === undefined) {
            return <Empty title='还没有可数的' note='小区登记以后，该公示、该办的会自己数起来，五分钟内更新一次。' />
          }
          const open = (indicator: string): void =>
            void Taro.navigateTo({ url: `/packages/desk/figure/index?region=${region}&indicator=${indicator}` })
          return <FigureRow caption={`截至${moment(asOf, today)}`} figures={row} onOpen={open} />
        }}
      </Loaded>
      <TodayQueue region={region} />
    </DeskFrame>
  )
}

function TodayQueue({ region }: { readonly region: string }) {
  const [wanted, setWanted] = useState<Wanted>('overdue')
  const { first, items, more, missed } = usePages(listItems, { regionId: region, state: wanted })
  const choose = (id: string): void => setWanted(FILTERS.find((filter) => filter.id === id)?.id ?? 'open')
  return (
    <>
      <Filters filters={FILTERS} chosen={wanted} onChoose={choose} aside='按到期先后排' />
      <Loaded from={first} words='正在取要办的事'>
        {() => <Queue caption='要看的事' items={items} empty={EMPTY[wanted]} onMore={more} missed={missed} />}
      </Loaded>
    </>
  )
}
