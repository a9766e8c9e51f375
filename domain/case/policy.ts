import type { LocalDate } from '../common'
import type { Clause, DatedValue, Parameter, Reason } from '../policy'
import { inForceOn } from '../policy'
import type { ClockKind, Means, TransferTarget } from './case'
import type { Severity } from './problem'
import type { ProblemCode } from './taxonomy'
import type { UnitKind } from './unit'

/** Days are civil days and end at the end of the day; hours are hours. */
export type Term = { readonly hours: number } | { readonly days: number }

export type BySeverity = Readonly<Record<Severity, Term>>

/** One row of a duty table (责任分工): what to do about some problems. */
export interface Duty {
  readonly problems: readonly ProblemCode[]
  /** Only where the community has a company, or only where it has none; absent: either. */
  readonly company?: boolean
  /** Only at these severities; absent: any. */
  readonly severity?: readonly Severity[]
  /** Who receives it: the first that the community has. */
  readonly receivers: readonly UnitKind[]
  readonly lead: readonly UnitKind[]
  readonly responsible: readonly UnitKind[]
  readonly urged: readonly UnitKind[]
  readonly transfers: readonly TransferTarget[]
  readonly means?: Means
  readonly ground: Clause | Reason
}

/** Which terms a clock takes; `plan` runs until the plan's own date. */
export type TermKind = Exclude<ClockKind, 'plan'>

/** What a pack may say about reports and cases. Absent: it says nothing. */
export interface CasePolicy {
  /** Rows of all adopted packs count, the nearest pack's first. */
  readonly duties?: Parameter<readonly Duty[]>
  /** Who receives what no duty routes: the first that the community has. */
  readonly unrouted?: Parameter<readonly UnitKind[]>
  /** YC-10: who is told when dissuasion has no effect; the first takes it over. */
  readonly reportOnTo?: Parameter<readonly UnitKind[]>
  readonly acceptWithin?: Parameter<BySeverity>
  readonly dissuadeWithin?: Parameter<BySeverity>
  readonly reportOnWithin?: Parameter<BySeverity>
  readonly rectifyWithin?: Parameter<BySeverity>
  readonly verifyWithin?: Parameter<BySeverity>
  readonly replyWithin?: Parameter<BySeverity>
  /** The furthest a plan for later may reach, from the report on. */
  readonly planWithin?: Parameter<BySeverity>
  /** Between one level and the next while nothing happens. */
  readonly escalateEvery?: Parameter<Term>
  readonly urgeEvery?: Parameter<Term>
  readonly ratingDays?: Parameter<number>
  readonly reopenDays?: Parameter<number>
  readonly nearbyMetres?: Parameter<number>
  /** How far outside its boundary a place still counts as the community's. */
  readonly marginMetres?: Parameter<number>
}

/** What holds for a case of one day. */
export interface CaseRules {
  readonly duties: readonly Duty[]
  readonly unrouted: DatedValue<readonly UnitKind[]>
  readonly reportOnTo: DatedValue<readonly UnitKind[]>
  readonly terms: Readonly<Record<TermKind, BySeverity>>
  readonly planWithin: BySeverity
  readonly escalateEvery: Term
  readonly urgeEvery: Term
  readonly ratingDays: number
  readonly reopenDays: number
  readonly nearbyMetres: number
  readonly marginMetres: number
}

/**
 * What is in force on a day: of each parameter the nearest pack's value; of duties all rows, the nearest pack's first.
 * @param packs nearest first, our defaults last
 */
export function caseRules(packs: readonly CasePolicy[], day: LocalDate): CaseRules {
  const inForce = <T>(pick: (policy: CasePolicy) => Parameter<T> | undefined): DatedValue<T> =>
    nearest(packs, pick, day)
  const value = <T>(pick: (policy: CasePolicy) => Parameter<T> | undefined): T => inForce(pick).value
  return {
    duties: packs.flatMap(({ duties }) => (duties ? (inForceOn(duties, day)?.value ?? []) : [])),
    unrouted: inForce((policy) => policy.unrouted),
    reportOnTo: inForce((policy) => policy.reportOnTo),
    terms: {
      accept: value((policy) => policy.acceptWithin),
      offer: value((policy) => policy.acceptWithin),
      dissuade: value((policy) => policy.dissuadeWithin),
      reportOn: value((policy) => policy.reportOnWithin),
      rectify: value((policy) => policy.rectifyWithin),
      verify: value((policy) => policy.verifyWithin),
      reply: value((policy) => policy.replyWithin),
    },
    planWithin: value((policy) => policy.planWithin),
    escalateEvery: value((policy) => policy.escalateEvery),
    urgeEvery: value((policy) => policy.urgeEvery),
    ratingDays: value((policy) => policy.ratingDays),
    reopenDays: value((policy) => policy.reopenDays),
    nearbyMetres: value((policy) => policy.nearbyMetres),
    marginMetres: value((policy) => policy.marginMetres),
  }
}

function nearest<T>(
  packs: readonly CasePolicy[],
  pick: (policy: CasePolicy) => Parameter<T> | undefined,
  day: LocalDate,
): DatedValue<T> {
  for (const policy of packs) {
    const parameter = pick(policy)
    const found = parameter && inForceOn(parameter, day)
    if (found) return found
  }
  throw new RangeError(`no value in force on ${day}: are the defaults among the packs?`)
}
