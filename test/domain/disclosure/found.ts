import type { Finding } from '../../../domain/common'
import type { CheckName, DisclosurePolicy, Statement, StatementFacts } from '../../../domain/disclosure'
import { checkStatement } from '../../../domain/disclosure'
import { aStatement, putian, sampleFacts } from '../../fixtures/statement'

/** Everything that the checks find, as `check at place`. */
export const found = (
  statement: Statement = aStatement(),
  facts: StatementFacts = sampleFacts(),
  policy: DisclosurePolicy = putian,
): string[] => checkStatement(statement, facts, policy).findings.map(({ what, at }) => `${what.slice(11)} at ${at}`)

/** The findings of one check. */
export const findingsOf = (
  check: CheckName,
  statement: Statement = aStatement(),
  facts: StatementFacts = sampleFacts(),
  policy: DisclosurePolicy = putian,
): readonly Finding[] =>
  checkStatement(statement, facts, policy).findings.filter(({ what }) => what === `disclosure.${check}`)

/** Whether a check was made at all. */
export const wasMade = (
  check: CheckName,
  statement: Statement = aStatement(),
  facts: StatementFacts = sampleFacts(),
  policy: DisclosurePolicy = putian,
): boolean => checkStatement(statement, facts, policy).checked.some((one) => one.check === check)
