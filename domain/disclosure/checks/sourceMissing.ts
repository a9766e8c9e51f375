import { expectedIncome } from '../expected'
import { sourcesDue } from '../match'
import { rule } from './rule'

/** PT-07: every registered source in term stands in the statement. What doesn't stand there has no row. */
export const sourceMissing = rule('sourceMissing', ({ statement, facts: { sources }, match }) => {
  if (!statement.income) return undefined
  return sourcesDue(sources, statement.period)
    .filter((source) => match.linesOf(source).length === 0)
    .map((source) => {
      const expected = expectedIncome(source, statement.period)
      const figures = { sourceId: source.id, item: source.item, category: source.category }
      return { at: 'income', figures: expected ? { ...figures, expectedFen: expected.least } : figures }
    })
})
