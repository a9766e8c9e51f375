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

/** 39项核对，38项相符: on paper as on the screen. */
export const checksWords = ({ made, agreeing }: { readonly made: number; readonly agreeing: number }): string =>
  `${made}项核对，${agreeing}项相符`

type CheckedSheet = Pick<Output<typeof checkSheet>, 'state' | 'endedOn' | 'today'> & {
  readonly posted?: { readonly found?: { readonly on: LocalDate; readonly count: number } | undefined } | undefined
}

interface SheetStanding {
  readonly title: string
  readonly note?: string
}

/** How a sheet on the wall stands to what is posted now; of one whose code was typed nobody knows what had been found when it was printed. */
export function sheetStanding({ state, endedOn, today, posted }: CheckedSheet): SheetStanding {
  const on = endedOn === undefined ? '' : dayName(endedOn, today)
  const found = posted?.found && `公示以后，${dayName(posted.found.on, today)}又核对出${posted.found.count}项对不上`
  if (state === 'older') return { title: '这张单子是旧的', note: `${on}更正过，墙上这张该换了。提醒物业换上新的。` }
  if (state === 'withdrawn') return { title: '这一期的公示撤下了', note: `${on}撤下的，墙上这张不算数。` }
  if (state === 'otherFindings') return { title: '账没有改，核对结果变了', note: otherFindings(found) }
  const title = '这张单子是现在公示的这一份'
  return found === undefined ? { title } : { title, note: `${found}。纸上没有这一条，就是在那以前印的，该换新的。` }
}

const otherFindings = (found: string | undefined): string =>
  found === undefined
    ? '这张单子上有公示以后核对出来的对不上，现在已经没有了。提醒物业换上新的。'
    : `${found}，这张单子上没有这一条。提醒物业换上新的。`

/** How a sheet that was made stands to what is posted now, in a list. */
export const SHEET_STATES = {
  agrees: { kind: 'done', words: '和现在一样' },
  otherFindings: { kind: 'find', words: '核对结果变了' },
  older: { kind: 'late', words: '旧的，该换了' },
  withdrawn: { kind: 'late', words: '账撤下了' },
} as const

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
