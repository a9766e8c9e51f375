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

/** Finds the registered decision that a line names: by its number, also where words stand around it. */
export function decisionFinder({ decisions }: StatementFacts): (line: Decided) => Decision | undefined {
  const byId = indexBy(decisions, ({ id }) => id)
  const within = decisions.flatMap((decision) => {
    const number = plainName(decision.id)
    return number.length < SHORTEST ? [] : [{ decision, pattern: alone(number) }]
  })
  return (line) => {
    if (!hasDecision(line)) return undefined
    const stated = plainName(line.decisionId ?? '')
    const [one, another] = within.filter(({ pattern }) => pattern.test(stated))
    return byId.get(stated) ?? (another ? undefined : one?.decision)
  }
}

/** A shorter number may stand in any words. */
const SHORTEST = 4

/** A number that is no piece of a longer one. */
const alone = (number: string): RegExp =>
  new RegExp(`(?<![\\dA-Z-])${number.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\dA-Z-])`)

/** The lines with the decisions they name, where those are registered. */
export function decidedLines(statement: Statement, facts: StatementFacts): { line: Line; decision: Decision }[] {
  const decisionOf = decisionFinder(facts)
  return spendingLines(statement).flatMap((line) => {
    const decision = decisionOf(line)
    return decision ? [{ line, decision }] : []
  })
}
