import { decidedLines } from './decided'
import { atLine, rule } from './rule'

/** PT-11: the owners decide before the money is spent; a decision after the period allows nothing in it. */
export const decisionLater = rule('decisionLater', ({ statement, facts }) => {
  if (!statement.expenditure) return undefined
  return decidedLines(statement, facts)
    .filter(({ decision }) => decision.decidedOn > statement.period.last)
    .map(({ line, decision }) => atLine(line, { decisionId: decision.id, decidedOn: decision.decidedOn }))
})
