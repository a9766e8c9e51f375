import type { Role } from '../../../contract/roles'
import type { LocalDate } from '../../../domain/common'
import type { DisclosurePolicy, Poster } from '../../../domain/disclosure'
import { inForceOn } from '../../../domain/policy'
import { committeeInTerm } from '../../../domain/registry'
import type { CommunityRecord, RegisterRecord } from '../records/registry'

/** Who posts a community's statements. */
export interface PostingUnit {
  readonly kind: Poster
  readonly name: string
  readonly unitKey: string
}

const EITHER: readonly Poster[] = ['company', 'ownersCommittee']
const COMMITTEE = '业主委员会'

/** QX-11: who may post by the policy on a day; where it says nothing, company or committee. */
export const postersBy = ({ poster }: DisclosurePolicy, day: LocalDate): readonly Poster[] =>
  (poster && inForceOn(poster, day)?.value) ?? EITHER

/** In whose hands the posting is: the first by the policy that the community has; undefined where it has none of them. */
export const posterFor = (
  posters: readonly Poster[],
  community: CommunityRecord,
  register: RegisterRecord | undefined,
  today: LocalDate,
): PostingUnit | undefined =>
  posters.map((kind) => unitOf(kind, community, register, today)).find((unit) => unit !== undefined)

/** As whom a caller posts: by the posts held in that community, if the policy lets that unit post. */
export function posterAmong(
  posters: readonly Poster[],
  roles: ReadonlySet<Role>,
  community: CommunityRecord,
): PostingUnit | undefined {
  const kinds = posters.filter((kind) => HELD[kind].some((role) => roles.has(role)))
  return kinds.map((kind) => named(kind, community)).find((unit) => unit !== undefined)
}

const HELD: Readonly<Record<Poster, readonly Role[]>> = {
  company: ['companyStaff', 'companyManager'],
  ownersCommittee: ['committeeMember'],
}

function unitOf(
  kind: Poster,
  community: CommunityRecord,
  register: RegisterRecord | undefined,
  today: LocalDate,
): PostingUnit | undefined {
  if (kind === 'company') return named(kind, community)
  const inTerm = register?.committees.some((committee) => committeeInTerm(committee, today).ok)
  return inTerm ? named(kind, community) : undefined
}

function named(kind: Poster, { _id, name, companyId, companyName = '' }: CommunityRecord): PostingUnit | undefined {
  if (kind === 'ownersCommittee') return { kind, name: `${name}${COMMITTEE}`, unitKey: `committee:${_id}` }
  return companyId === undefined ? undefined : { kind, name: companyName, unitKey: `company:${companyId}` }
}
