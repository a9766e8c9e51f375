import type { Period } from '../../common'
import { addMonths } from '../../common'
import type { EarlierSpending, EarlierStatement } from '../facts'
import { plainName, sameName } from '../match'
import type { Line } from '../statement'
import type { Examined } from './rule'
import { decisionFinder } from './decided'

/** Something paid for in an earlier statement, and in which. */
export interface PaidBefore extends EarlierSpending {
  readonly period: string
}

/** What was paid for in the statements of so many months before, latest first. */
export const paidBefore = (earlier: readonly EarlierStatement[], { first }: Period, months: number): PaidBefore[] =>
  earlier
    .filter((one) => one.last < first && one.first >= addMonths(first, -months))
    .sort((a, b) => (a.last < b.last ? 1 : -1))
    .flatMap(({ period, spending }) => spending.map((one) => ({ ...one, period })))

type Works = Pick<Line, 'item' | 'payee'>

/** Works by what they are and who was paid, each name made plain a single time. */
export function byWorks<T extends Works>(all: readonly T[]): (one: Works) => readonly T[] {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return (one) => (groups.get(keyOf(one)) ?? []).filter(({ item }) => sameName(item, one.item))
}

const keyOf = ({ item, payee = '' }: Works): string => `${plainName(item)} ${plainName(payee)}`

/** Whether the owners decided that it comes again each quarter. */
export function comesAgain({ facts }: Examined): (line: Line) => boolean {
  const decisionOf = decisionFinder(facts)
  return (line) => decisionOf(line)?.per === 'quarter'
}
