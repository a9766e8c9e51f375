import type { Decision, StatementFacts } from '../facts'
import { plainName } from '../match'
import type { Line, Statement } from '../statement'
import { linesOf } from '../totals'

/** The expenditure lines that spend something. */
export const spendingLines = (statement: Statement): readonly Line[] =>
  linesOf(statement, 'expenditure').filter((line) => line.amount !== 0)

export const hasDecision = (line: Line): boolean => Boolean(line.decisionId?.trim())

/** The registered decision that a line names. */
export const decisionOf = (line: Line, { decisions }: StatementFacts): Decision | undefined =>
  hasDecision(line) ? decisions.find(({ id }) => plainName(id) === plainName(line.decisionId ?? '')) : undefined

/** The lines with the decisions they name, where those are registered. */
export const decidedLines = (statement: Statement, facts: StatementFacts): { line: Line; decision: Decision }[] =>
  spendingLines(statement).flatMap((line) => {
    const decision = decisionOf(line, facts)
    return decision ? [{ line, decision }] : []
  })
