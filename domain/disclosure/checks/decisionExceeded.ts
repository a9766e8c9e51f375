import type { Period } from '../../common'
import { fen, monthsIn, ZERO } from '../../common'
import type { Decision } from '../facts'
import { decidedLines } from './decided'
import type { Spot } from './rule'
import { atLine, rule } from './rule'

const MONTHS_IN_QUARTER = 3

/** PT-11: no more is spent than the decision allows, the limit itself included; found at the first line that goes beyond it, also where all was spent before. */
export const decisionExceeded = rule('decisionExceeded', ({ statement, facts }) => {
  if (!statement.expenditure) return undefined
  const spent = new Map<Decision, number>()
  const found = new Set<Decision>()
  const spots: Spot[] = []
  for (const { line, decision } of decidedLines(statement, facts)) {
    const limit = limitIn(decision, statement.period)
    const before = spent.get(decision) ?? (decision.per === 'total' ? decision.spentBefore : ZERO)
    const spentFen = fen(before + line.amount)
    const figures = { decisionId: decision.id, statedFen: line.amount, limitFen: limit, spentFen }
    if (spentFen > limit && line.amount > 0 && !found.has(decision)) {
      spots.push(atLine(line, figures))
      found.add(decision)
    }
    spent.set(decision, spentFen)
  }
  return spots
})

/** A limit for each quarter counts once for each quarter of the period. */
const limitIn = ({ limit, per }: Decision, period: Period) =>
  per === 'total' ? limit : fen(limit * Math.max(1, Math.floor(monthsIn(period) / MONTHS_IN_QUARTER)))
