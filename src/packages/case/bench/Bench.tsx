import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { CaseRow } from '../../../../contract/case/view'
import { dateOf, daysBetween, type LocalDate } from '../../../../domain/common'
import { Button } from '../../../components/Button'
import { Empty } from '../../../components/Empty'
import { Filters } from '../../../components/Filters'
import { QueueTable } from '../../../components/QueueTable'
import { Sheet } from '../../../components/Sheet'
import { benchRow } from '../rows'

interface BenchProps {
  readonly items: readonly CaseRow[]
  readonly today: LocalDate
  readonly more: (() => void) | undefined
  readonly missed: boolean
}

type Wanted = 'all' | 'late' | 'soon'

const SOON_DAYS = 3

const EMPTY: Readonly<Record<Wanted, { readonly title: string; readonly note: string }>> = {
  all: { title: '手上没有事', note: '有人报、有单位转过来，会按到期先后排在这里。' },
  late: { title: '没有逾期的', note: '到期没办的会自己到这里，并报到上一级。' },
  soon: { title: '三天内没有到期的', note: '其他的在“全部”里。' },
}

/** The queue of one unit, narrowed to what is overdue or due soon. */
export function Bench({ items, today, more, missed }: BenchProps) {
  const [wanted, setWanted] = useState<Wanted>('all')
  const isSoon = ({ due, isOverdue }: CaseRow): boolean =>
    !isOverdue && due !== undefined && daysBetween(today, dateOf(due)) <= SOON_DAYS
  const shown: Readonly<Record<Wanted, readonly CaseRow[]>> = {
    all: items,
    late: items.filter(({ isOverdue }) => isOverdue),
    soon: items.filter(isSoon),
  }
  const words = (name: string, rows: readonly CaseRow[]): string => (more ? name : `${name}${rows.length}`)
  const rows = shown[wanted]
  return (
    <Sheet flush>
      <Filters
        filters={[
          { id: 'all', words: words('全部', shown.all) },
          { id: 'late', words: words('逾期', shown.late) },
          { id: 'soon', words: words('三天内', shown.soon) },
        ]}
        chosen={wanted}
        onChoose={(id) => setWanted(id === 'late' || id === 'soon' ? id : 'all')}
      />
      {rows.length === 0 ? (
        <Empty {...EMPTY[wanted]} />
      ) : (
        <QueueTable
          caption='手上的事'
          rows={rows.map((row) => benchRow(row, today))}
          onOpen={(id) => void Taro.navigateTo({ url: `/packages/case/case/index?case=${id}` })}
        />
      )}
      {more && (
        <Button kind='plain' onPress={more}>
          {missed ? '没取到，再试一次' : '再看后面的'}
        </Button>
      )}
    </Sheet>
  )
}
