import type { Adoption, AdoptionRefusal, Override, Policies, StaleValue } from '../domain/policy'
import { adopt as adoptPack, policiesOf, staleOn } from '../domain/policy'
import type { LocalDate, Refusal, Result } from '../domain/common'
import { refuse } from '../domain/common'
import type { Areas, CountyPack } from './areas'
import { packs } from './packs.generated'

export type { Areas, CountyPack } from './areas'
export { packs }

export type RegionPolicies = Policies<Areas>
export type RegionOverride = Override<Areas>

/**
 * What holds for a region.
 * @param regionPath codes from the top down to the region
 * @param adoptions of the regions on the path; those of others are left aside, as are their overrides
 */
export const policiesFor = (
  regionPath: readonly string[],
  adoptions: readonly Adoption[],
  overrides: readonly RegionOverride[] = [],
): RegionPolicies => policiesOf(packs, regionPath, adoptions, overrides)

/** The pack of a folder; undefined where there is none of that name. */
export const packOf = (id: string): CountyPack | undefined => packs.find(({ document }) => document.id === id)

/** Whether a region may adopt a pack, see `domain/policy`; policy.noSuchPack where there is none of that name. */
export function adopt(
  adoption: Adoption,
  regionPath: readonly string[],
): Result<Adoption, AdoptionRefusal | (Refusal & { readonly code: 'policy.noSuchPack' })> {
  const pack = packOf(adoption.pack)
  return pack ? adoptPack(pack, adoption, regionPath) : refuse({ code: 'policy.noSuchPack' })
}

/** The values of all packs that nobody has verified for over a year. */
export const staleValues = (today: LocalDate): StaleValue[] => staleOn(packs, today)
