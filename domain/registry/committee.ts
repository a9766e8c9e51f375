import type { LocalDate, Refusal, Result } from '../common'
import { accept, refuse } from '../common'

/** 业主委员会 with its term (任期). */
export interface OwnersCommittee {
  readonly id: string
  readonly communityId: string
  /** First and last day of the term, both inside. */
  readonly termFirst: LocalDate
  readonly termLast: LocalDate
}

export type CommitteeRefusal =
  | (Refusal & { readonly code: 'registry.noCommittee' })
  | (Refusal & { readonly code: 'registry.committeeTermExpired'; readonly termLast: LocalDate })

/**
 * DT-24, DT-32: a committee acts within its term only, whose last day still counts.
 * @returns the committee; registry.noCommittee where there is none or its term hasn't begun; registry.committeeTermExpired
 */
export function committeeInTerm(
  committee: OwnersCommittee | undefined,
  day: LocalDate,
): Result<OwnersCommittee, CommitteeRefusal> {
  if (!committee || day < committee.termFirst) return refuse({ code: 'registry.noCommittee' })
  if (day > committee.termLast) {
    return refuse({ code: 'registry.committeeTermExpired', termLast: committee.termLast })
  }
  return accept(committee)
}
