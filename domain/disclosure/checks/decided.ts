import type { Decision, StatementFacts } from '../facts'
import { indexBy, plainName } from '../match'
import type { Line, Statement } from '../statement'
import { linesOf } from '../totals'
import { saysSomething } from '../saysSomething'

/** The expenditure lines that spend something. */
export const spendingLines = (statement: Statement): readonly Line[] =>
  linesOf(statement, 'expenditure').filter((line) => line.amount !== 0)

type Decided = Pick<Line, 'decisionId'>

export const hasDecision = (line: Decided): boolean => saysSomething(line.decisionId)

/** Finds the registered decision that a line names. */
export function decisionFinder({ decisions }: StatementFacts): (line: Decided) => Decision | undefined {
  const byId = indexBy(decisions, ({ id }) => id)
  return (line) => (hasDecision(line) ? byId.get(plainName(line.decisionId ?? '')) : undefined)
}

/** The lines with the decisions they name, where those are registered. */
export function decidedLines(statement: Statement, facts: StatementFacts): { line: Line; decision: Decision }[] {
  const decisionOf = decisionFinder(facts)
  return spendingLines(statement).flatMap((line) => {
    const decision = decisionOf(line)
    return decision ? [{ line, decision }] : []
  })
}
