import type { LocalDate, Money } from '../common'
import { ZERO } from '../common'
import type { Summary } from './summary'
import { linesOf } from './totals'
import { PARTS } from './statement'
import type { Line, PartName, Statement } from './statement'

/** A posted statement as it is exported. */
export interface ExportedStatement {
  readonly communityId: string
  readonly communityName: string
  /** Names of county, subdistrict and neighbourhood; empty where unknown. */
  readonly county: string
  readonly subdistrict: string
  readonly neighbourhood: string
  /** 2026Q3 */
  readonly period: string
  readonly statement: Statement
  readonly summary: Summary
  readonly posterName: string
  readonly postedOn: LocalDate
  readonly dueOn?: LocalDate
  readonly daysLate: number
  /** Things that don't agree as it stands. */
  readonly findings: number
  /** Those of them that came to light after the posting, and on which day. */
  readonly foundLater: number
  readonly foundOn?: LocalDate
  /** Short code of its entry in the posting log. */
  readonly code: string
}

/** What may stand in a cell: words, fen, a count, nothing. */
export type ExportedCell = string | number | null

export interface TemplateColumn<T> {
  /** Stays the same through versions; what a reader of the file goes by. */
  readonly key: string
  readonly head: string
  readonly kind: 'text' | 'money' | 'count'
  readonly of: (one: T) => ExportedCell
  /** Whether a total of all rows stands beneath. */
  readonly summed?: true
}

/** One line of a statement, with the statement. */
export interface ExportedLine {
  readonly of: ExportedStatement
  readonly part: PartName
  /** Its place within its part, from 1. */
  readonly nth: number
  readonly line: Line
}

/** One form of the export: which columns, in which order. */
export interface ExportTemplate {
  /** Rises whenever a column comes, goes or moves. */
  readonly templateVersion: string
  readonly statements: readonly TemplateColumn<ExportedStatement>[]
  readonly lines: readonly TemplateColumn<ExportedLine>[]
}

const text = <T>(key: string, head: string, of: TemplateColumn<T>['of']): TemplateColumn<T> => ({
  key,
  head,
  kind: 'text',
  of,
})
const money = <T>(key: string, head: string, of: (one: T) => Money | null): TemplateColumn<T> => ({
  key,
  head,
  kind: 'money',
  of,
  summed: true,
})
const counted = <T>(key: string, head: string, of: (one: T) => number): TemplateColumn<T> => ({
  key,
  head,
  kind: 'count',
  of,
})

const PART_NAMES: Readonly<Record<PartName, string>> = {
  income: '经营收入',
  cost: '经营成本',
  split: '结余分配',
  expenditure: '经营支出',
  transfer: '结余转存',
}
const KEPT = { separateAccount: '单独开户', separateBooks: '专账管理' } as const

/**
 * PT-39: the form in which statements are typed into the provincial system. What that system's own form looks like is not
 * published; it asks for the five parts (四(二)). A county that knows its form gives a template of its own with another version.
 */
export const EXPORT_TEMPLATE: ExportTemplate = {
  templateVersion: '2',
  statements: [
    text('communityId', '小区编号', ({ communityId }) => communityId),
    text('county', '县区', ({ county }) => county),
    text('subdistrict', '镇街', ({ subdistrict }) => subdistrict),
    text('neighbourhood', '村居', ({ neighbourhood }) => neighbourhood),
    text('community', '小区', ({ communityName }) => communityName),
    text('period', '期间', ({ period }) => period),
    text('first', '起', ({ statement }) => statement.period.first),
    text('last', '止', ({ statement }) => statement.period.last),
    money('opening', '期初结余', ({ statement }) => statement.opening),
    money('income', '经营收入', ({ summary }) => summary.income),
    money('cost', '经营成本', ({ summary }) => summary.cost),
    money('surplus', '结余', ({ summary }) => summary.surplus),
    money('company', '结余分配·物业', ({ summary }) => summary.company),
    money('owners', '结余分配·业主', ({ summary }) => summary.owners),
    money('spent', '经营支出', ({ summary }) => summary.spent),
    money('transferred', '结余转存', ({ summary }) => summary.transferred),
    money('left', '期末结余', ({ summary }) => summary.left),
    text('noIncomeReason', '没有收入的原因', ({ statement }) => statement.noIncomeReason ?? ''),
    text('poster', '公示单位', ({ posterName }) => posterName),
    text('contact', '联系人', ({ statement }) => statement.contact.name),
    text('phone', '联系电话', ({ statement }) => statement.contact.phone),
    text('keeping', '存放方式', ({ statement: { keeping } }) => (keeping ? KEPT[keeping.kind] : '')),
    text('holder', '户名', ({ statement: { keeping } }) => keeping?.holder ?? ''),
    text('lastFour', '账号后四位', ({ statement: { keeping } }) => keeping?.lastFour ?? ''),
    text('postedOn', '公示日期', ({ postedOn }) => postedOn),
    text('dueOn', '公示期限', ({ dueOn }) => dueOn ?? ''),
    counted('daysLate', '晚几天', ({ daysLate }) => daysLate),
    counted('findings', '对不上几项', ({ findings }) => findings),
    counted('foundLater', '其中公示后核对出的', ({ foundLater }) => foundLater),
    text('foundOn', '哪天核对出的', ({ foundOn }) => foundOn ?? ''),
    text('code', '核对码', ({ code }) => code),
  ],
  lines: [
    text('communityId', '小区编号', ({ of }) => of.communityId),
    text('community', '小区', ({ of }) => of.communityName),
    text('period', '期间', ({ of }) => of.period),
    text('part', '部分', ({ part }) => PART_NAMES[part]),
    counted('nth', '序号', ({ nth }) => nth),
    text('item', '项目', ({ line }) => line.item),
    { key: 'amount', head: '金额', kind: 'money', of: ({ line }) => line.amount },
    text('reason', '没有收入的原因', ({ line }) => line.reason ?? ''),
    text('voucher', '凭证', ({ line }) => line.voucher ?? ''),
    text('decision', '业主决定', ({ line }) => line.decisionId ?? ''),
    text('payee', '收款人', ({ line }) => line.payee ?? ''),
    text('transferredOn', '转存日期', ({ line }) => line.transferredOn ?? ''),
    text('remark', '备注', ({ line }) => line.remark ?? ''),
  ],
}

/** The lines of a statement in the order of its parts. */
export const exportedLines = (of: ExportedStatement): ExportedLine[] =>
  PARTS.flatMap((part) => linesOf(of.statement, part).map((line, index) => ({ of, part, nth: index + 1, line })))

/** Totals of columns, in their order; null where a column has none. */
export const addTotals = (
  columns: ExportTemplate['statements'],
  totals: readonly (number | null)[],
  one: ExportedStatement,
): (number | null)[] =>
  columns.map(({ summed, of }, index) => {
    const value = of(one)
    return summed ? (totals[index] ?? ZERO) + (typeof value === 'number' ? value : ZERO) : null
  })
