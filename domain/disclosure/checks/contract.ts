import type { Money } from '../../common'
import { sum } from '../../common'
import type { IncomeSource } from '../../registry'
import type { ExpectedIncome } from '../expected'
import { expectedIncome } from '../expected'
import { sourcesDue } from '../match'
import type { Line } from '../statement'
import type { Examined, Spot } from './rule'
import { atLine } from './rule'

/** A source's line beside what its contract brings. */
export interface AgainstContract {
  readonly source: IncomeSource
  readonly line: Line
  readonly expected: ExpectedIncome
}

/** The sources in term that have a rule and a line, each with its first line. */
export const againstContract = ({ statement, facts: { sources }, match }: Examined): AgainstContract[] =>
  sourcesDue(sources, statement.period).flatMap((source) => {
    const expected = expectedIncome(source, statement.period)
    const lines = match.linesOf(source)
    const line = lines[0]
    return expected && line && !addsUpTo(lines, expected) ? [{ source, line, expected }] : []
  })

/** The finding's figures: the amount stated, what was expected, and how that came about. */
export function contractSpot({ source, line }: AgainstContract, expectedFen: Money): Spot {
  const { count = 0, rate = 0, per = '' } = source.rule ?? {}
  return atLine(line, { sourceId: source.id, statedFen: line.amount, expectedFen, count, rateFen: rate, per })
}

/** Several lines of one source are found as such; that they make the rent together is no second fault. */
const addsUpTo = (lines: readonly Line[], { least, most }: ExpectedIncome): boolean => {
  const total = sum(lines.map(({ amount }) => amount))
  return lines.length > 1 && total >= least && total <= most
}
