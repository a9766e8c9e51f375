import type { Finding } from '../common'
import { finding } from '../common'
import { groundId, inForceOn } from '../policy'
import type { CheckName } from './checkName'
import { RULES } from './checks/all'
import type { Rule } from './checks/rule'
import type { StatementFacts } from './facts'
import { matchIncome } from './match'
import type { DisclosurePolicy, Ground } from './policy'
import type { Statement } from './statement'

/** A check that was made, whatever came out. */
export interface Checked {
  readonly check: CheckName
  readonly clause: string
  readonly agrees: boolean
}

export interface CheckResult {
  readonly findings: readonly Finding[]
  readonly checked: readonly Checked[]
  /** The words behind the clause ids of findings and checks. */
  readonly grounds: Readonly<Record<string, Ground>>
}

/**
 * Holds a statement against the facts by every rule in force on the last day of its period, and collects all that is
 * wrong. Each rule takes the figures as stated, so that one wrong figure isn't found again in all that follow from it.
 * A finding's `what` is `disclosure.` and the check's name; its `at` is a line id, a part or a place.
 */
export function checkStatement(statement: Statement, facts: StatementFacts, policy: DisclosurePolicy): CheckResult {
  const examined = { statement, facts, match: matchIncome(statement, facts.sources) }
  const made = RULES.flatMap((rule) => {
    const applied = rule.apply(examined, policy)
    return applied ? [{ rule, clause: groundId(applied.ground, rule.parameter), ...applied }] : []
  })
  return {
    findings: made.flatMap(({ rule, clause, spots }) => spots.map((spot) => asFinding(rule, clause, spot))),
    checked: made.map(({ rule, clause, spots }) => ({ check: rule.name, clause, agrees: spots.length === 0 })),
    grounds: Object.fromEntries(made.map(({ clause, ground }) => [clause, ground])),
  }
}

/** The findings that stop a posting by the policy; with all others it is posted. */
export function blockingFindings(
  findings: readonly Finding[],
  { period }: Statement,
  { blocking }: DisclosurePolicy,
): Finding[] {
  const names = (blocking && inForceOn(blocking, period.last)?.value) ?? []
  return findings.filter(({ what }) => codesOf(names).includes(what))
}

/** PT-01: the names of the checks by which a statement isn't in full, each once; none where it is. */
export function lacking(
  findings: readonly Pick<Finding, 'what'>[],
  { period }: Pick<Statement, 'period'>,
  { notInFull }: DisclosurePolicy,
): CheckName[] {
  const names = (notInFull && inForceOn(notInFull, period.last)?.value) ?? []
  return names.filter((name) => findings.some(({ what }) => codesOf([name]).includes(what)))
}

const codesOf = (names: readonly CheckName[]): string[] => names.map((name) => `disclosure.${name}`)

const asFinding = ({ name }: Rule, clause: string, { at, row, figures }: RuleSpot): Finding =>
  finding(clause, `disclosure.${name}`, at, figures, row)

type RuleSpot = NonNullable<ReturnType<Rule['apply']>>['spots'][number]
