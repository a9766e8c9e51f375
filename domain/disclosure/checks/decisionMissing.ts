import { hasDecision, spendingLines } from './decided'
import { atLine, rule } from './rule'

/** PT-11: every expenditure names the owners' decision that allows it. */
export const decisionMissing = rule('decisionMissing', ({ statement }) => {
  if (!statement.expenditure) return undefined
  return spendingLines(statement)
    .filter((line) => !hasDecision(line))
    .map((line) => atLine(line, { item: line.item, statedFen: line.amount }))
})
