import type { Clause, Parameter, Reason } from '../policy'
import type { ClockKind, Means, TransferTarget } from './case'
import type { Severity } from './problem'
import type { ProblemCode } from './taxonomy'
import type { UnitKind } from './unit'

/** Days are civil days and end at the end of the day; hours are hours. */
export type Term = { readonly hours: number } | { readonly days: number }

export type BySeverity = Readonly<Record<Severity, Term>>

/** One row of a duty table (责任分工): what is done about a problem in one kind of community. */
export interface Duty {
  /** Only where the community has a company, or only where it has none; absent: either. */
  readonly company?: boolean
  /** Only at these severities; absent: at every one. */
  readonly severity?: readonly Severity[]
  /** Who receives it: the first that the community has. */
  readonly receivers: readonly UnitKind[]
  /** 牵头单位 */
  readonly lead: readonly UnitKind[]
  /** 责任单位 */
  readonly responsible: readonly UnitKind[]
  /** 督促谁 */
  readonly urged: readonly UnitKind[]
  readonly transfers: readonly TransferTarget[]
  readonly means?: Means
  readonly ground: Clause | Reason
}

/** Terms by severity. */
export interface CaseTerms {
  /** From the report, or from being offered, to being taken in hand. */
  readonly acceptWithin: BySeverity
  /** CC-942: from acceptance to the dissuasion. */
  readonly dissuadeWithin: BySeverity
  /** YC-10: from a dissuasion without effect to the report on. */
  readonly reportOnWithin: BySeverity
  readonly rectifyWithin: BySeverity
  readonly verifyWithin: BySeverity
  /** PT-34: from the report to the reply; passing a case on never stretches it. */
  readonly replyWithin: BySeverity
  /** DT-05: the furthest that a plan for later may reach, from the report on. */
  readonly planWithin: BySeverity
}

export interface CaseIntervals {
  /** Between one level and the next while nothing happens. */
  readonly escalateEvery: Term
  /** Between two urgings by the same side. */
  readonly urgeEvery: Term
}

export interface CaseCounts {
  /** Civil days after the close-out in which the reporter may rate it; the last one counts. */
  readonly ratingDays: number
  /** Civil days after the end in which the reporter may have it reopened; the last one counts. */
  readonly reopenDays: number
  /** Reports of a kind this near are offered as the same; the distance itself counts. */
  readonly nearbyMetres: number
  /** How far outside its boundary a place still counts as the community's. */
  readonly marginMetres: number
}

export interface CaseUnits {
  /** Who receives what no duty routes: the first that the community has and that isn't complained of. */
  readonly unrouted: readonly UnitKind[]
  /** YC-10: who is told when dissuasion has no effect; the first takes it over. */
  readonly reportOnTo: readonly UnitKind[]
}

/** A duty table by problem: `duty.fireLaneBlocked`. A county may set one problem and leave the others. */
export type CaseDuties = { readonly [P in ProblemCode as `duty.${P}`]: readonly Duty[] }

/** What can be set for reports and cases. */
export interface CaseValues extends CaseTerms, CaseIntervals, CaseCounts, CaseUnits, CaseDuties {}

/** What a document (or our defaults) sets for reports and cases; what it doesn't say stays unset. */
export type CasePolicy = { readonly [K in keyof CaseValues]?: Parameter<CaseValues[K]> }

/** Which terms a clock takes; `plan` runs until the plan's own date. */
export type TermKind = Exclude<ClockKind, 'plan'>

/** A value as it holds for a region on a day. */
export interface RuleInForce<T> {
  readonly value: T
  readonly ground: Clause | Reason
}

/** The rules that a step of a case goes by, as they hold on one day. */
export interface CaseRules extends CaseIntervals, CaseCounts {
  readonly terms: Readonly<Record<TermKind, BySeverity>>
  readonly planWithin: BySeverity
  readonly unrouted: RuleInForce<readonly UnitKind[]>
  readonly reportOnTo: readonly UnitKind[]
  /** Id of the clause under which a missed dissuasion or report on is a finding. */
  readonly reportOnClause: string
}
