import type { CaseRules, Grounds, UnitKind } from '../../../domain/case'
import { caseRules } from '../../../domain/case'
import type { LocalDate } from '../../../domain/common'
import type { RegionPolicies } from '../../../policies'
import { policiesAt } from '../policies'
import type { CommunityRecord, Hotline } from '../records/registry'
import type { Reader } from '../store/port'
import { neighbourhoodOf, unitsHere } from './units'

/** What a case of a community is judged by on a day. */
export interface Around {
  readonly community: CommunityRecord
  /** The units that the community has. */
  readonly here: readonly UnitKind[]
  readonly policies: RegionPolicies
  readonly rules: CaseRules
}

/** Reads it in four documents at most. The door has found the community, so its absence is a fault. */
export async function aroundOf(store: Reader, communityId: string, day: LocalDate): Promise<Around> {
  const [community, register] = await Promise.all([
    store.get('communities', communityId),
    store.get('registers', communityId),
  ])
  if (!community) throw new RangeError(`no community ${communityId}`)
  const policies = await policiesAt(store, community.regionPath)
  return { community, here: unitsHere(community, register, day), policies, rules: caseRules(policies, day) }
}

/** Whom one calls about a case: the neighbourhood, which verifies it; else the community's own number. */
export async function hotlineOf(store: Reader, community: CommunityRecord): Promise<Hotline | undefined> {
  const code = neighbourhoodOf(community)
  const region = code === undefined ? undefined : await store.get('regions', code)
  return region?.hotlines[0] ?? community.hotlines[0]
}

/** What the community covers, as far as somebody has drawn it. */
export const groundsOf = ({ boundary, plan }: Pick<CommunityRecord, 'boundary' | 'plan'>): Grounds => ({
  buildings: (plan?.buildings ?? []).map(({ name }) => name),
  ...(boundary.length > 1 ? { outline: boundary } : {}),
  ...(plan ? { plan: { width: plan.width, height: plan.depth } } : {}),
})
