import type { HeadCount } from './policy'
import type { Unit } from './unit'

/** Owners counted both ways: voices, and registered area in whole dm². */
export interface OwnerCount {
  readonly heads: number
  readonly areaDm2: number
}

/** One head for everything the developer still holds. */
const DEVELOPER = 'developer'

/**
 * Counts the owners of units by heads and by area: one unit one voice, but the units of one buyer are one head together,
 * and so is all that the developer hasn't sold, or not handed over (Interpretation of the Supreme People's Court on
 * exclusive ownership, arts. 8 and 9). A unit without a verified buyer is a head of its own.
 * @param units of a community to have the whole, or those whose owners spoke; a unit named twice counts once
 */
export function countOwners(units: readonly Unit[], rule: HeadCount): OwnerCount {
  const distinct = [...new Map(units.map((unit) => [unit.id, unit])).values()]
  return {
    heads: new Set(distinct.map((unit) => headOf(unit, rule))).size,
    areaDm2: distinct.reduce((area, unit) => area + unit.areaDm2, 0),
  }
}

/** Civil Code 1259: 以上 includes the figure itself, so 20 of 100 reach 20 %. Nobody of nobody reaches nothing. */
export const reaches = (part: number, whole: number, percent: number): boolean =>
  whole > 0 && part * WHOLE >= whole * percent

const WHOLE = 100

/** The head that a unit counts under: its own, its buyer's, or the developer's. */
export function headOf(
  { id, buyerKey, delivered }: Pick<Unit, 'id' | 'buyerKey' | 'delivered'>,
  rule: HeadCount,
): string {
  if (!delivered && rule.undeliveredUnits) return DEVELOPER
  return buyerKey && rule.unitsOfOneBuyer ? `buyer ${buyerKey}` : `unit ${id}`
}
