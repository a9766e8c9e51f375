import type { LocalDate, Period, Refusal, Result } from '../../../domain/common'
import { accept, refuse } from '../../../domain/common'
import { isPeriodOf, periodOwed, postingDue } from '../../../domain/disclosure'
import type { DisclosurePolicy, PostingSchedule } from '../../../domain/disclosure'
import { inForceOn } from '../../../domain/policy'
import type { PersonContext } from '../door/context'
import { policiesAt } from '../policies'
import type { CommunityRecord, RegisterRecord } from '../records/registry'
import type { RegionPolicies } from '../../../policies'
import { posterAmong, postersBy } from './poster'
import type { PostingUnit } from './poster'

/** What every step of a form rests on. */
export interface Basis {
  readonly community: CommunityRecord
  readonly register: RegisterRecord | undefined
  readonly period: Period
  /** The rules in force on the last day of the period. */
  readonly policy: DisclosurePolicy
  readonly schedule: PostingSchedule
  readonly dueOn: LocalDate | undefined
  /** As whom the caller posts. */
  readonly poster: PostingUnit
}

export type BasisRefusal =
  | (Refusal & { readonly code: 'disclosure.noScheduleInForce' })
  | (Refusal & { readonly code: 'disclosure.periodNotOfSchedule'; readonly everyMonths: number | undefined })
  | (Refusal & { readonly code: 'disclosure.periodOpen' })
  | (Refusal & { readonly code: 'disclosure.periodNotOver'; readonly last: LocalDate })
  | (Refusal & { readonly code: 'disclosure.notThePoster' })

/** The schedule in force on a day; undefined where no rule sets one. */
export const scheduleOn = (policies: RegionPolicies, day: LocalDate): PostingSchedule | undefined =>
  policies.value('disclosure.postingSchedule', day)?.value

/** The setting of a policy that was read for one day. */
export function settingOf<K extends keyof DisclosurePolicy>(policy: DisclosurePolicy, name: K, day: LocalDate) {
  const parameter = policy[name]
  return parameter && inForceOn(parameter, day)?.value
}

/**
 * Reads what a statement of a period rests on, four documents: community, register and the region's rules.
 * @param asked absent: the last period that is over
 */
export async function basisOf(
  { store, today, roles }: PersonContext,
  communityId: string,
  asked: Period | undefined,
): Promise<Result<Basis, BasisRefusal>> {
  const community = await store.get('communities', communityId)
  if (!community) throw new RangeError(`the door let through a community that isn't there: ${communityId}`)
  const [register, policies] = await Promise.all([
    store.get('registers', communityId),
    policiesAt(store, community.regionPath),
  ])
  const schedule = scheduleOn(policies, asked?.last ?? today)
  if (!schedule) return refuse({ code: 'disclosure.noScheduleInForce' })
  const period = asked ?? periodOwed(today, schedule)
  if (!period) return refuse({ code: 'disclosure.periodOpen' })
  if (!isPeriodOf(period, schedule)) {
    return refuse({ code: 'disclosure.periodNotOfSchedule', everyMonths: schedule.everyMonths })
  }
  if (today <= period.last) return refuse({ code: 'disclosure.periodNotOver', last: period.last })
  const policy = policies.inForce('disclosure', period.last)
  const poster = posterAmong(postersBy(policy, period.last), roles, community)
  if (!poster) return refuse({ code: 'disclosure.notThePoster' })
  return accept({ community, register, period, policy, schedule, dueOn: postingDue(period, schedule), poster })
}
