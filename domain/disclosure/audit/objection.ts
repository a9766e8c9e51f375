import type { OwnerCount } from '../../registry'
import { reaches } from '../../registry'

/** Of what a share of owners may be taken. */
export const OBJECTION_BASES = ['heads', 'area', 'both'] as const

export type ObjectionBasis = (typeof OBJECTION_BASES)[number]

/** All owners of a community, as far as the roll knows them. */
export interface AllOwners extends OwnerCount {
  /** Units that are registered and not in the roll yet: each counts as a head, and nobody knows their area. */
  readonly missingUnits: number
}

/**
 * How a community's roll stands beside its register.
 * @param registered units that the neighbourhood registered
 * @param units units in the roll, which the company may bring
 */
export const rollAgainst = (registered: number, units: number) => ({
  missingUnits: Math.max(0, registered - units),
  extraUnits: Math.max(0, units - registered),
})

/** One of the two shares. */
export interface Share {
  readonly part: number
  /** Absent where it can't be told: area, while units are missing in the roll. */
  readonly whole?: number
  /** The least that reaches the line; absent where the whole is unknown or no rule draws a line. */
  readonly needed?: number
  readonly reached: boolean
}

export interface ObjectionShares {
  readonly heads: Share
  readonly area: Share
  /** Whether the line is reached by the basis in force. */
  readonly opens: boolean
}

/**
 * PT-49: how far the owners who object have come, by heads and by area. The share itself counts (以上). Where nobody has
 * said which of the two is meant, both must reach it.
 * @param objecting heads and dm² of the units whose owners object
 * @param percent absent where no rule draws a line: then nothing opens
 */
export function objectionShares(
  objecting: OwnerCount,
  all: AllOwners,
  percent: number | undefined,
  basis: ObjectionBasis = 'both',
): ObjectionShares {
  const heads = shareOf(objecting.heads, all.heads + all.missingUnits, percent)
  const area = shareOf(objecting.areaDm2, all.missingUnits > 0 ? undefined : all.areaDm2, percent)
  return { heads, area, opens: OPENS[basis](heads.reached, area.reached) }
}

const OPENS: Record<ObjectionBasis, (heads: boolean, area: boolean) => boolean> = {
  heads: (heads) => heads,
  area: (_, area) => area,
  both: (heads, area) => heads && area,
}

const WHOLE = 100

function shareOf(part: number, whole: number | undefined, percent: number | undefined): Share {
  if (whole === undefined) return { part, reached: false }
  if (percent === undefined) return { part, whole, reached: false }
  return { part, whole, needed: Math.ceil((whole * percent) / WHOLE), reached: reaches(part, whole, percent) }
}
