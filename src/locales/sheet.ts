import type { checkSheet } from '../../contract/disclosure/checkSheet'
import type { StatementSummary } from '../../contract/disclosure/statement'
import type { Output } from '../../contract/operation'
import type { LocalDate, Money } from '../../domain/common'
import { dayName, fullDay, moment, yuan } from './common'

/** The sums of a statement as a printed sheet has them, to be held against the paper. */
export function sheetFigures(summary: StatementSummary): { readonly about: string; readonly value: string }[] {
  const { opening, income, cost, owners, spent, transferred, left } = summary
  const figures: readonly (readonly [string, Money | null])[] = [
    ['期初结余', opening],
    ['经营收入', income],
    ['经营成本', cost],
    ['业主分得', owners],
    ['经营支出', spent],
    ['结余转存', transferred],
    ['期末结余', left],
  ]
  return figures.map(([about, amount]) => ({ about, value: amount === null ? '没写' : `${yuan(amount)}元` }))
}

/** The root of the day that stands on the sheet, as it was published. */
export const rootFigure = ({ day, code }: NonNullable<Output<typeof checkSheet>['root']>) => ({
  about: '当日总根',
  value: code ?? '这一天没有公布过',
  note: `${fullDay(day)}的`,
})

type CheckedSheet = Pick<Output<typeof checkSheet>, 'state' | 'endedOn' | 'today'>

/** How a sheet on the wall stands to what is posted now. */
export function sheetStanding({ state, endedOn, today }: CheckedSheet): {
  readonly title: string
  readonly note?: string
} {
  const on = endedOn === undefined ? '' : dayName(endedOn, today)
  if (state === 'older') return { title: '这张单子是旧的', note: `${on}更正过，墙上这张该换了。提醒物业换上新的。` }
  if (state === 'withdrawn') return { title: '这一期的公示撤下了', note: `${on}撤下的，墙上这张不算数。` }
  return { title: '这张单子是现在公示的这一份' }
}

interface EntryNote {
  readonly enteredOn: LocalDate
  readonly number: string
  readonly remark: string
  readonly byName: string
  readonly at: number
  readonly ofThese: boolean
}

/** That a statement was entered into the provincial system: when, under which number, noted by whom. */
export function entryFacts(
  { enteredOn, number, remark, byName, at, ofThese }: EntryNote,
  today: LocalDate,
): { readonly about: string; readonly value: string; readonly note?: string }[] {
  const old = '这一期后来更正过，更正以后的还没录入'
  return [
    { about: '录入', value: `${dayName(enteredOn, today)}录入`, ...(ofThese ? {} : { note: old }) },
    { about: '录入编号', value: number, note: `${byName}，${moment(at, today)}记的` },
    ...(remark === '' ? [] : [{ about: '备注', value: remark }]),
  ]
}
