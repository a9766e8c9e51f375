import type { Output } from '../../contract/operation'
import type { readIncomeSources } from '../../contract/registry/readIncomeSources'
import { minus } from '../../domain/common'
import type { LocalDate } from '../../domain/common'
import { dayName, periodWords, yuan } from './common'

export type Source = Output<typeof readIncomeSources>['sources'][number]
type SourcePeriod = Source['periods'][number]

/** 停车, 广告, 场地, 其他 as one chooses them. */
export const CATEGORY_OPTIONS = [
  { id: 'parking', title: '停车' },
  { id: 'advertising', title: '广告' },
  { id: 'premises', title: '场地' },
  { id: 'other', title: '其他' },
] as const

/** 42个，每个每月150.00元; by use where no contract says. */
export const rateWords = ({ rule }: Source): string =>
  rule ? `${rule.count}个，每个每${rule.per === 'year' ? '年' : '月'}${yuan(rule.rate)}元` : '按实收'

export const termWords = ({ from, until }: Source, today: LocalDate): string =>
  until === undefined ? `${dayName(from, today)}起` : `${dayName(from, today)}到${dayName(until, today)}`

/** What stands out about a source, in a few words; none where nothing does. */
export function sourceMark({ silent, byReport, consent }: Source): string | undefined {
  if (silent) return '上一期没有收入，没写原因'
  if (byReport) return '没登记过，有人上报'
  return consent ? undefined : '没写业主决定'
}

/** A period of a source as a line: what came in, beside what the contract brings. */
export function sourceLine({ period, expected, received, reason, lineId }: SourcePeriod) {
  const due = expected ? [`按合同${yuan(expected.least)}`] : []
  const said = reason === undefined ? [] : [`原因：${reason}`]
  const mark = markOf(expected, received)
  return {
    id: period,
    item: periodWords(period),
    notes: [...due, ...said],
    value: received === undefined ? '没写' : yuan(received),
    still: lineId === undefined,
    ...(mark === undefined ? {} : { mark }),
  }
}

function markOf(expected: SourcePeriod['expected'], received: SourcePeriod['received']): string | undefined {
  if (received === undefined) return '账上没有这一项'
  if (!expected) return undefined
  if (received < expected.least) return `少${yuan(minus(expected.least, received))}`
  return received > expected.most ? `多${yuan(minus(received, expected.most))}` : undefined
}
