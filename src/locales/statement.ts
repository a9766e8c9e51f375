import { dateOf, daysBetween, monthsIn, type LocalDate, type Money } from '../../domain/common'
import {
  mismatches,
  linesOf,
  PARTS,
  sourceOf,
  summaryOf,
  totalOf,
  type Line,
  type PartName,
  type Statement,
} from '../../domain/disclosure'
import type { PostedContent } from '../../contract/disclosure/content'
import type { StatementRow } from '../../contract/disclosure/listStatements'
import type { IncomeSource } from '../../domain/registry'
import { dayName, moment, ordinal, periodWords, span, yuan } from './common'
import { PART_WORDS, plainSentence } from './disclosure'

/** What the register says of the lines, as far as it is shown. */
export type Registered = Pick<PostedContent, 'sources' | 'split' | 'decisions'>

/** How a line came about: 42个 × 150元 × 3个月, a voucher, a decision, a day. */
export function lineNotes(part: PartName, line: Line, statement: Statement, registered: Registered): string[] {
  const today = statement.period.last
  const joined = (...words: readonly (string | undefined)[]): string => words.filter(Boolean).join('·')
  const voucher = line.voucher ? `凭证${line.voucher}` : undefined
  const notes: Record<PartName, () => string[]> = {
    income: () => [ruleWords(sourceOf(line, registered.sources), statement) ?? '', line.reason ?? ''],
    cost: () => [joined(voucher, line.remark)],
    split: () => [line.remark || shareWords(line, registered)],
    expenditure: () => [...spentWords(line), voucher ?? ''],
    transfer: () => [joined(line.transferredOn && dayName(line.transferredOn, today), voucher)],
  }
  return notes[part]().filter((note) => note !== '')
}

/** To whom and by which decision, on one line where both fit one of a phone's. */
function spentWords({ payee = '', decisionId }: Line): string[] {
  const decision = decisionId ? `业主决定${decisionId}` : ''
  return payee.length > SHORT_NAME ? [payee, decision] : [[payee, decision].filter(Boolean).join('·')]
}

const SHORT_NAME = 7

/** 42个 × 150元 × 3个月, or 18个，每个每年1,200元; undefined where what it brings depends on use. */
export function ruleWords(source: IncomeSource | undefined, { period }: Statement): string | undefined {
  if (!source?.rule) return undefined
  const { count, rate, per } = source.rule
  return per === 'month'
    ? `${count}个 × ${plainYuan(rate)}元 × ${monthsIn(period)}个月`
    : `${count}个，每个每年${plainYuan(rate)}元`
}

/** 150, 1,200 or 85.50: no decimals where they are nought. */
const plainYuan = (amount: Money): string => yuan(amount).replace(/\.00$/, '')

function shareWords({ receiver }: Line, { split }: Registered): string {
  if (!split) return receiver === 'owners' ? '没有约定分成，都归业主' : ''
  const { owners, company } = split.ratio
  const percent = (weight: number): string => `${Math.round((weight / (owners + company)) * 100)}%`
  return receiver === 'company' ? `${split.name}约定${percent(company)}` : `其余${percent(owners)}，尾差归业主`
}

/** The category in which an income line is shown: 一、经营收入·场地. */
export const partTitle = (part: PartName): string => `${ordinal(PARTS.indexOf(part) + 1)}${PART_WORDS[part]}`

/** The closing block: what was there, what came to it, what went, what is left. */
export function closingLines(
  statement: Statement,
): { readonly item: string; readonly note?: string; readonly value: string }[] {
  const { owners, spent, transferred } = summaryOf(statement)
  const opening = statement.opening === null ? '没写' : yuan(statement.opening)
  return [
    { item: '期初结余', note: '从上一期转来', value: opening },
    { item: '加：业主分得', value: yuan(owners) },
    { item: '减：经营支出', value: yuan(spent) },
    { item: '减：结余转存', value: yuan(transferred) },
  ]
}

/** The subtotal of a part as shown; a part that isn't there says so. */
export const partTotal = (statement: Statement, part: PartName): string =>
  statement[part] === null ? '没写' : yuan(totalOf(statement, part))

/** 没有发生 where a part has no lines. */
export const isEmptyPart = (statement: Statement, part: PartName): boolean =>
  statement[part] !== null && linesOf(statement, part).length === 0

/** What was asked on a line, in a few words; undefined where nobody has. */
export function talkWords(asked: number, answered: number, evidence = 0): string | undefined {
  if (asked === 0) return undefined
  const rest = asked - answered
  const shown = evidence === 0 ? '' : `，${evidence}个有照片`
  return `${asked}个问题${shown}${rest === 0 ? '，已答' : answered === 0 ? '，还没答' : `，${rest}个还没答`}`
}

type Posted = Pick<PostedContent, 'postedOn' | 'dueOn' | 'daysLate' | 'minimumDays' | 'statement'>

/** 公示, 期限, 已挂: what was computed, each with its rule beneath. */
export function standingCells(
  { postedOn, dueOn, daysLate, minimumDays, statement }: Posted,
  daysUp: number,
  today: LocalDate,
) {
  return [
    { label: '公示', value: dayName(postedOn, today), rule: earliness(postedOn, dueOn, daysLate) },
    {
      label: '期限',
      value: dueOn ? dayName(dueOn, today) : '没写',
      rule: dueOn ? dueRule(statement, dueOn) : '规定没写哪天',
    },
    {
      label: '已挂',
      value: `${daysUp}天`,
      rule: minimumDays === undefined ? '规定没写几天' : upRule(daysUp, minimumDays),
    },
  ]
}

function earliness(postedOn: LocalDate, dueOn: LocalDate | undefined, daysLate: number): string {
  if (dueOn === undefined) return ''
  if (daysLate > 0) return `晚了${daysLate}天`
  const early = daysBetween(postedOn, dueOn)
  return early === 0 ? '就在期限那天' : `早于期限${early}天`
}

function dueRule({ period }: Statement, dueOn: LocalDate): string {
  const months = monthsIn({ first: period.last, last: dueOn }) - 1
  return monthsIn(period) === 3 && months === 1 ? '每季首月底' : `结束后${months}个月内`
}

const upRule = (daysUp: number, minimum: number): string =>
  daysUp >= minimum ? `满${minimum}天了` : `还要挂${minimum - daysUp}天`

/** 按时公示, or 晚了3天公示; where no day is set nothing is in time or late. */
export function postedWords({ daysLate, dueOn }: Pick<PostedContent, 'daysLate' | 'dueOn'>): string {
  if (dueOn === undefined) return '已公示，规定没写期限'
  return daysLate > 0 ? `晚了${daysLate}天公示` : '按时公示'
}

/** 10月25日已更正; 11月3日已撤下 where it no longer stands; undefined for a statement that is as it was first posted. */
export function changedWords(
  { correctedOn, withdrawnOn }: Pick<StatementRow, 'correctedOn' | 'withdrawnOn'>,
  today: LocalDate,
): string | undefined {
  if (withdrawnOn !== undefined) return `${dayName(withdrawnOn, today)}已撤下`
  return correctedOn === undefined ? undefined : `${dayName(correctedOn, today)}已更正`
}

/** 样本社区、样本街道、荔城区，10月15日 9:00收到. */
export function receiptWords(
  receipts: readonly { readonly name: string; readonly at: number }[],
  today: LocalDate,
): string {
  const [first] = receipts
  return first ? `${receipts.map(({ name }) => name).join('、')}，${moment(first.at, today)}收到` : ''
}

/** 已经通知4位登记业主; until all of them have it, it says that they are being told. */
export const toldWords = (told: number | undefined): string => {
  if (told === undefined) return '正在通知登记业主'
  return told === 0 ? '还没有登记的业主' : `已经通知${told}位登记业主`
}

/** 10月15日 at which a content was posted, as the reader's day has it. */
export const postedDay = ({ postedAt }: Pick<PostedContent, 'postedAt'>, today: LocalDate): string =>
  dayName(dateOf(postedAt), today)

/** PT-37: the title of the card: 样本花园2026年第三季度公共收益公示了，账上还剩80,180.98元. */
export function shareTitle(content: PostedContent | undefined): string {
  if (!content) return '公共收益公示'
  const { communityName, period, statement } = content
  const left = statement.closing === null ? '' : `，账上还剩${yuan(statement.closing)}元`
  return `${communityName}${periodWords(period)}公共收益公示了${left}`
}

/** PT-37: what is sent to the owners' group: the account in a sentence, where to read it and to ask. */
export function shareText({ communityName, period, statement, findings }: PostedContent, today: LocalDate): string {
  const phrases = plainSentence(statement).map(
    ({ words, amount, end }) => `${words}${amount === undefined ? '' : `${yuan(amount)}元`}${end}`,
  )
  const differing = mismatches(findings).length
  const found = differing === 0 ? '' : `核对下来有${differing}项对不上，都标在账上。`
  const { name, phone } = statement.contact
  return `${communityName}${periodWords(period)}公共收益公示了（${span(statement.period, today)}）。${phrases.join('')}${found}在“明账”小程序里一笔一笔看得到，看不懂点那一笔就能问；也可以打给${name}${phone}。`
}
