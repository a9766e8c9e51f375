import type { Money } from '../../common'
import { fen, sum } from '../../common'
import type { IncomeSource } from '../../registry'
import { broughtIn, justBefore } from '../earlier'
import { sourcesDue } from '../match'
import type { IncomeJump } from '../policy'
import type { Line } from '../statement'
import type { Examined, Spot } from './rule'
import { atLine } from './rule'

/** What a source brought beside what it brought before. */
export interface Beforehand {
  readonly line: Line
  readonly source: IncomeSource
  readonly amount: Money
  /** The least and the most that it brought in any of those statements. */
  readonly least: Money
  readonly most: Money
  readonly periods: number
}

const WHOLE = 100

/**
 * The sources whose income depends on use, beside the statements before. What a contract says is held against the contract; a
 * source that doesn't stand there, or whose term begins or ends within, has nothing to compare.
 */
export function beforehand({ statement, facts, match }: Examined, value: IncomeJump): Beforehand[] {
  const { period } = statement
  const before = justBefore(facts.earlier, period, value.periods)
  return sourcesDue(facts.sources, period).flatMap((source) => {
    const lines = match.linesOf(source)
    const [line] = lines
    const amounts = before
      .filter((one) => holdsThrough(source, one))
      .flatMap((one) => broughtIn(one, source)?.amount ?? [])
    if (!line || source.rule || !holdsThrough(source, period) || amounts.length < value.enough) return []
    const amount = sum(lines.map((each) => each.amount))
    const [least, most] = [fen(Math.min(...amounts)), fen(Math.max(...amounts))]
    return [{ line, source, amount, least, most, periods: amounts.length }]
  })
}

/** How far an amount lies outside what there was before, fen: less is negative, 0 where it lies within or the sum is small. */
export function apart({ amount, least, most }: Beforehand, { percent, from }: IncomeJump): number {
  const bound = amount > most ? most : amount < least ? least : amount
  const by = amount - bound
  const isFar = bound > 0 && Math.abs(by) >= from && Math.abs(by) * WHOLE > bound * percent
  return isFar ? by : 0
}

/** The finding's figures: the amount stated and the nearest one there was before. */
export function beforeSpot({ line, source, amount, least, most, periods }: Beforehand): Spot {
  const expectedFen = amount > most ? most : least
  return atLine(line, {
    ...{ sourceId: source.id, item: source.item, statedFen: amount, expectedFen },
    ...{ leastFen: least, mostFen: most, periods },
  })
}

const holdsThrough = (
  { from, until }: IncomeSource,
  { first, last }: Pick<Examined['statement']['period'], 'first' | 'last'>,
) => from <= first && (until === undefined || until >= last)
