import { COUNTY_DIGITS } from '../../domain/registry'
import { policiesFor } from '../../policies'
import type { RegionPolicies } from '../../policies'
import type { Reader } from './store/port'

/** The county and the city of a path: what they and the regions within them took on stands in one document each. */
export const ruleIds = (regionPath: readonly string[]): string[] =>
  regionPath.filter((code) => code.length === COUNTY_DIGITS)

/**
 * What holds for a region, or for a community of that path; at most two documents.
 * @param regionPath codes from the top down
 */
export async function policiesAt(store: Reader, regionPath: readonly string[]): Promise<RegionPolicies> {
  const rules = await Promise.all(ruleIds(regionPath).map((code) => store.get('rules', code)))
  return policiesFor(
    regionPath,
    rules.flatMap((rule) => rule?.adoptions ?? []),
    rules.flatMap((rule) => rule?.overrides ?? []),
  )
}
