import { decisionFinder, hasDecision, spendingLines } from './decided'
import { atLine, rule } from './rule'

/** PT-11: the decision that an expenditure names is a registered one. */
export const decisionUnknown = rule('decisionUnknown', ({ statement, facts }) => {
  if (!statement.expenditure) return undefined
  const decisionOf = decisionFinder(facts)
  return spendingLines(statement)
    .filter((line) => hasDecision(line) && !decisionOf(line))
    .map((line) => atLine(line, { decisionId: line.decisionId ?? '', item: line.item }))
})
