import type { Output } from '../../contract/operation'
import type { readPosting } from '../../contract/supervision/readPosting'
import type { Figure } from '../../contract/supervision/workItem'
import type { LocalDate } from '../../domain/common'
import type { RegionFigure } from '../components/FigureRow'
import { count, dayName, periodWords } from './common'
import { kindTitle } from './findingKinds'
import { valueOf } from './supervision'

type Posting = Output<typeof readPosting>

/** What a number opens: the items of an indicator. */
export interface Opening {
  readonly id: string
  readonly title: string
  readonly note: string
  readonly value: number
  readonly opens: { readonly indicator: string; readonly period?: string }
}

/** How many owe a statement of a period, and how many of them posted it in time and in full. */
export function rateOf(figures: readonly Figure[], period: string) {
  const of = (indicator: string): number => valueOf(figures, `statements.${indicator}`, period)
  const missing = of('due') + of('overdue')
  return { inFull: of('inFull'), posted: of('posted'), missing, owed: of('posted') + missing }
}

/** 25%: never more than it is, so that 99.9% doesn't read as all. */
export const percentWords = (part: number, whole: number): string =>
  whole === 0 ? '0%' : `${Math.floor((part * PERCENT) / whole)}%`

const PERCENT = 100

/** PT-01: the rate in one sentence, with its fraction, and what is to be reached. */
export function rateSentence({ figures, period = '', posting }: Posting): string {
  const { inFull, owed } = rateOf(figures, period)
  if (owed === 0) return `${periodWords(period)}这里没有小区要公示。`
  const rate = `应公示${count(owed)}个小区，按时全面公示${count(inFull)}个，公示率${percentWords(inFull, owed)}`
  return posting ? `${rate}，要达到${posting.percent}%。` : `${rate}。`
}

/** Until when it was to be posted; where the plan names no day, that it doesn't. */
export function dueSentence({ dueOn }: Posting, today: LocalDate): string {
  if (dueOn === undefined) return '方案没有写期限，所以不算晚，只看公示没有、全不全。'
  return dueOn < today ? `${dayName(dueOn, today)}到期。` : `${dayName(dueOn, today)}到期，还没到。`
}

/** The numbers over the lists: each opens to its items. */
export function postingFigures({ figures, period = '' }: Posting): (RegionFigure & Pick<Opening, 'opens'>)[] {
  const { inFull, owed } = rateOf(figures, period)
  const one = (indicator: string, title: string, note: string) => {
    const value = count(valueOf(figures, indicator, period))
    return { id: indicator, value, unit: '个', title, note, opens: { indicator, period } }
  }
  const whole = {
    ...one('statements.inFull', '按时全面公示', `应公示的有${count(owed)}个小区`),
    unit: `/${count(owed)}`,
  }
  return [
    { ...whole, value: count(inFull) },
    one('statements.withFindings', '账有对不上的', '按小区算'),
    one('statements.zeroIncome', '收入为零', '实地抽查时必查'),
  ]
}

/** Why the rate isn't whole: each reason with the communities behind it; only what there is. */
export function missReasons({ figures, period = '', dueOn }: Posting): Opening[] {
  const one = (name: string, title: string, note: string): Opening[] => {
    const indicator = `statements.${name}`
    const value = valueOf(figures, indicator, period)
    return value === 0 ? [] : [{ id: indicator, title, note, value, opens: { indicator, period } }]
  }
  return [
    ...one('overdue', '到期没公示', '已经往上报'),
    ...one('due', '还没公示', dueOn === undefined ? '方案没有写期限' : '还没到期'),
    ...one('postedLate', '公示晚了', '过了到期那天才公示'),
    ...one('notInFull', '公示不全', '该写的没写全'),
    ...one('filledLate', '后来才补全', '到期那天还不全'),
    ...one('missed', '没达到的一共', '到期没公示、晚了、不全的小区'),
  ]
}

const KIND = 'findings.'

/** The kinds of check that statements of the period failed, the most frequent first. */
export const kindsFound = ({ figures, period = '' }: Posting): Opening[] =>
  figures
    .filter(({ indicator, period: of }) => indicator.startsWith(KIND) && of === period)
    .map(({ indicator, value }) => ({
      id: indicator,
      title: kindTitle(indicator.slice(KIND.length)),
      note: `${count(value)}个小区`,
      value,
      opens: { indicator, period },
    }))
    .sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1))

/** PT-41: what owners asked and nobody has answered, of all periods. */
export function unanswered({ figures }: Posting): Opening[] {
  const one = (name: string, title: string, note: string): Opening[] => {
    const indicator = `questions.${name}`
    const value = valueOf(figures, indicator)
    return value === 0 ? [] : [{ id: indicator, title, note, value, opens: { indicator } }]
  }
  return [...one('overdue', '逾期没答的提问', '已经往上报'), ...one('open', '等回答的提问', '还没到期')]
}

const VERIFIED = 'communities.verified'

/** PT-02: how many communities were verified on site in the year, of those that owe a statement. */
export function verifiedSentence({ figures, year, period = '', verification }: Posting): string {
  const verified = valueOf(figures, VERIFIED, year)
  const { owed } = rateOf(figures, period)
  const rate = `${count(verified)}/${count(owed)}个，${percentWords(verified, owed)}`
  return verification ? `${rate}，一年要达到${verification.percent}%` : rate
}

/** The communities behind it, each once a year. */
export const verifiedOpening = ({ year }: Posting): Opening['opens'] => ({ indicator: VERIFIED, period: year })
