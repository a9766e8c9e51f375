import type { Figure, WorkItem } from '../../contract/supervision/workItem'
import { ALL_PERIODS } from '../../contract/supervision/workItem'
import type { LocalDate } from '../../domain/common'
import { daysBetween, dateOf } from '../../domain/common'
import type { BadgeKind } from '../components/StateBadge'
import type { QueueRow } from '../components/QueueTable'
import { AUDIT_NEXT } from './audit'
import { STATUS_WORDS } from './case'
import { fieldWords, missingWords } from './service'
import { dueMoment } from './caseDates'
import { dayName, dueWords, periodWords } from './common'
import { kindTitle } from './findingKinds'
import { reasonsWords } from './spotCheck'

/** What an indicator counts, as the heading over its items. */
const TITLES: Readonly<Record<string, string>> = {
  'statements.due': '还没到期的公示',
  'statements.overdue': '逾期的公示',
  'statements.posted': '已经公示的',
  'statements.postedLate': '晚公示的',
  'statements.withFindings': '有对不上的账',
  'statements.zeroIncome': '收入为零的小区',
  'statements.inFull': '按时全面公示的',
  'statements.missed': '没有按时全面公示的',
  'statements.notInFull': '公示不全的',
  'statements.filledLate': '到期以后才补全的公示',
  'statements.withdrawnEarly': '没挂满就撤下的公示',
  'statements.entered': '已录入省系统的公示',
  'questions.open': '等回答的提问',
  'questions.overdue': '逾期没答的提问',
  'questions.answered': '回答了的提问',
  'questions.withEvidence': '业主放了证据的提问',
  'selfChecks.due': '还没自查的小区',
  'selfChecks.overdue': '逾期没自查的小区',
  'selfChecks.published': '公布了自查结果的小区',
  'selfChecks.withProblems': '自查查出问题的小区',
  'cases.open': '在办的事',
  'cases.toVerify': '等核实的事',
  'cases.overdue': '逾期的事',
  'cases.closed': '销号的事',
  'cases.rejected': '没受理的事',
  'cases.reopened': '要求重办的事',
  'cases.fireLane': '消防车道的事',
  'visits.open': '还没去的实地核实',
  'visits.done': '去过的实地核实',
  'visits.differing': '实地核实对不上的',
  'visits.overdue': '逾期的实地核实',
  'communities.verified': '一年里实地核实过的小区',
  'service.asked': '要公开物业服务的小区',
  'service.open': '物业服务还没公开全的小区',
  'service.complete': '物业服务公开全了的小区',
  'service.target': '服务内容、标准和收费都公开了的小区',
  'bindings.open': '等核对的房屋',
  'bindings.overdue': '逾期没核对的房屋',
  'audits.open': '在办的审计',
  'audits.overdue': '逾期的审计',
  'audits.closed': '办完的审计',
}

export const indicatorTitle = (indicator: string): string => TITLES[indicator] ?? partTitle(indicator)

/** Kinds of findings and fields of service disclosure count by themselves: 公开了收费标准的小区. */
function partTitle(indicator: string): string {
  const [kind, name = ''] = indicator.split('.')
  if (kind === 'findings') return kindTitle(name)
  return kind === 'service' ? `公开了${fieldWords(name)}的小区` : '明细'
}

/** Whole queues of a region, by their state. */
export const STATE_TITLES: Readonly<Record<WorkItem['state'] | 'standing', string>> = {
  standing: '还没办完的',
  overdue: '逾期的',
  open: '没到期的',
  done: '办完的',
}

/** How many under an indicator, of one period or of all. */
export const valueOf = (figures: readonly Figure[], indicator: string, period: string = ALL_PERIODS): number =>
  figures.find((figure) => figure.indicator === indicator && figure.period === period)?.value ?? 0

const KINDS = [
  ['公示', 'statements.due', 'statements.overdue'],
  ['上报的事', 'cases.open', 'cases.overdue'],
  ['自查', 'selfChecks.due', 'selfChecks.overdue'],
  ['提问', 'questions.open', 'questions.overdue'],
  ['房屋核对', 'bindings.open', 'bindings.overdue'],
  ['实地核实', 'visits.open', 'visits.overdue'],
  ['审计', 'audits.open', 'audits.overdue'],
  ['服务公开', 'service.open', 'service.overdue'],
] as const

/** What is still to be done in a region, of every kind: in time and overdue. */
export function standingOf(figures: readonly Figure[]): { inTime: number; overdue: number } {
  const total = (which: 1 | 2): number => KINDS.reduce((sum, kind) => sum + valueOf(figures, kind[which]), 0)
  return { inTime: total(1), overdue: total(2) }
}

/** 公示1，上报的事2: of which kinds a number is made up. */
export const kindsOf = (figures: readonly Figure[], which: 'inTime' | 'overdue'): string =>
  KINDS.map(([words, inTime, overdue]) => ({ words, value: valueOf(figures, which === 'inTime' ? inTime : overdue) }))
    .filter(({ value }) => value > 0)
    .map(({ words, value }) => `${words}${value}`)
    .join('，')

/** How far the posting of a period is: how many have posted, of how many. */
export function postingRate(figures: readonly Figure[], period: string): { posted: number; owed: number } {
  const posted = valueOf(figures, 'statements.posted', period)
  const missing = valueOf(figures, 'statements.due', period) + valueOf(figures, 'statements.overdue', period)
  return { posted, owed: posted + missing }
}

/** A row of a queue as a desk reads it. */
export function queueRow(item: WorkItem, today: LocalDate): QueueRow {
  const { id, communityName, facts } = item
  const building = typeof facts.building === 'string' ? facts.building : ''
  return {
    id,
    badge: badgeOf(item, today),
    what: whatOf(item),
    number: [aboutOf(item, today), raisedWords(item)].filter((part) => part !== '').join('，'),
    where: `${communityName}${building}`,
    hands: handsOf(item),
    due: dueOf(item, today),
  }
}

function whatOf({ kind, title, state }: WorkItem): string {
  if (kind === 'statement') return state === 'done' ? `${title}已公示` : `${title}没公示`
  if (kind === 'selfCheck') return state === 'done' ? `${title}公布了` : title
  if (kind === 'service') return state === 'done' ? `${title}全了` : `${title}没写全`
  return kind === 'binding' ? `${title}的业主等核对` : title
}

/** A case is known by its number. */
function aboutOf(item: WorkItem, today: LocalDate): string {
  const { kind, number, period, communityName, state, facts } = item
  if (kind === 'case') return `${communityName}${number ?? ''}号，${shortPeriod(period, today)}报的`
  if (kind === 'statement') return state === 'open' ? openWords(item) : missWords(item)
  if (kind === 'selfCheck') return state === 'open' ? '查完公布，告诉业主' : ''
  if (kind === 'visit') return visitWords(item)
  if (kind === 'service') return state === 'done' ? '' : missingWords(String(facts.missing ?? ''))
  return ABOUT[kind]
}

const ABOUT: Readonly<Record<'question' | 'binding' | 'audit', string>> = {
  question: '业主问账上的一笔',
  binding: '对不上名册，要看证件',
  audit: '业主有异议的账',
}

/** Why a community is visited. */
const visitWords = ({ facts: { reasons } }: WorkItem): string =>
  typeof reasons === 'string' ? `必查：${reasonsWords(reasons.split(','))}` : '随机抽中'

const openWords = ({ dueAt }: WorkItem): string => (dueAt === undefined ? '方案没有写期限' : '到期前公示就行')

/** PT-01: why a posted statement isn't one in time and in full. */
function missWords({ facts: { daysLate, lacks } }: WorkItem): string {
  const missing = typeof lacks === 'string' ? lacks.split(',').map(kindTitle).join('、') : ''
  return [typeof daysLate === 'number' ? `晚了${daysLate}天` : '', missing && `不全：${missing}`]
    .filter((part) => part !== '')
    .join('，')
}

const raisedWords = ({ level, state }: WorkItem): string =>
  state === 'overdue' && level > 0 ? `已往上报${level}级` : ''

/** Whose, and how far it is there. */
function handsOf({ kind, holderName, offeredToName, facts, state }: WorkItem): string {
  if (offeredToName !== undefined) return `${holderName}，等${offeredToName}接手`
  const words = kind === 'audit' ? AUDIT_NEXT : kind === 'case' ? STATUSES : {}
  const status = state === 'done' ? undefined : words[String(facts.status)]
  return status === undefined ? holderName : `${holderName}，${status}`
}

const STATUSES: Readonly<Record<string, string>> = STATUS_WORDS

/** 第三季度, 10月; with its year where it isn't this one. */
export const shortPeriod = (period: string, today: LocalDate): string =>
  periodWords(period).replace(new RegExp(`^${today.slice(0, 4)}年(?=.)`), '')

function badgeOf({ state, dueAt, doneAt }: WorkItem, today: LocalDate): { kind: BadgeKind; words: string } {
  if (state === 'done') return { kind: 'done', words: doneAt === undefined ? '办完' : doneWords(doneAt, today) }
  if (dueAt === undefined) return { kind: 'due', words: '没有期限' }
  const due = dateOf(dueAt)
  if (state === 'overdue') return { kind: 'late', words: due < today ? dueWords(due, today) : '今天逾期' }
  return { kind: daysBetween(today, due) <= SOON_DAYS ? 'soon' : 'due', words: dueWords(due, today) }
}

const doneWords = (doneAt: number, today: LocalDate): string => `${dayName(dateOf(doneAt), today)}办完`

const SOON_DAYS = 3

function dueOf({ dueAt, kind }: WorkItem, today: LocalDate): string {
  if (dueAt === undefined) return '规定没写'
  return kind === 'case' ? dueMoment(dueAt, today) : dayName(dateOf(dueAt), today)
}
