import type { LocalDate } from '../common'
import { isClause } from '../policy'
import type {
  BySeverity,
  CaseCounts,
  CaseIntervals,
  CaseRules,
  CaseTerms,
  CaseUnits,
  Duty,
  RuleInForce,
  Term,
} from './policy'
import type { ProblemCode } from './taxonomy'
import type { UnitKind } from './unit'

type Asked<T> = RuleInForce<T> | undefined

/** Whoever knows what holds for a region: the region's policies. */
export interface CaseLookup {
  value(name: `case.duty.${ProblemCode}`, day: LocalDate): Asked<readonly Duty[]>
  value(name: `case.${keyof CaseTerms}`, day: LocalDate): Asked<BySeverity>
  value(name: `case.${keyof CaseIntervals}`, day: LocalDate): Asked<Term>
  value(name: `case.${keyof CaseCounts}`, day: LocalDate): Asked<number>
  value(name: `case.${keyof CaseUnits}`, day: LocalDate): Asked<readonly UnitKind[]>
}

/** The law that obliges a company to stop and report, where no plan says it in its own words. */
const DUTY_TO_REPORT = 'CC-942'

/** What the steps of a case go by on a day. Our defaults set every one of these, so a missing one is a fault. */
export function caseRules(policies: CaseLookup, day: LocalDate): CaseRules {
  const term = (name: keyof CaseTerms): BySeverity => held(policies.value(`case.${name}`, day)).value
  const count = (name: keyof CaseCounts): number => held(policies.value(`case.${name}`, day)).value
  const interval = (name: keyof CaseIntervals): Term => held(policies.value(`case.${name}`, day)).value
  const reportOnTo = held(policies.value('case.reportOnTo', day))
  return {
    terms: termsBy(term),
    planWithin: term('planWithin'),
    escalateEvery: interval('escalateEvery'),
    urgeEvery: interval('urgeEvery'),
    ratingDays: count('ratingDays'),
    reopenDays: count('reopenDays'),
    nearbyMetres: count('nearbyMetres'),
    marginMetres: count('marginMetres'),
    unrouted: held(policies.value('case.unrouted', day)),
    reportOnTo: reportOnTo.value,
    reportOnClause: isClause(reportOnTo.ground) ? reportOnTo.ground.id : DUTY_TO_REPORT,
  }
}

/** The rows of the duty table for a problem on a day; none where no document in force routes it. */
export const dutiesOn = (policies: CaseLookup, problem: ProblemCode, day: LocalDate): readonly Duty[] =>
  policies.value(`case.duty.${problem}`, day)?.value ?? []

const termsBy = (term: (name: keyof CaseTerms) => BySeverity): CaseRules['terms'] => ({
  accept: term('acceptWithin'),
  offer: term('acceptWithin'),
  dissuade: term('dissuadeWithin'),
  reportOn: term('reportOnWithin'),
  rectify: term('rectifyWithin'),
  verify: term('verifyWithin'),
  reply: term('replyWithin'),
})

function held<T>(found: Asked<T>): RuleInForce<T> {
  if (!found) throw new RangeError('a rule of cases has no value: are the defaults among the packs?')
  return found
}
