import type { Refusal } from '../common'
import { metresBetween, metresOutside } from './geometry'
import type { MapPoint, PlanPoint } from './geometry'

/** Where in a community: a building, a point, or both, and words if somebody likes. */
export interface Place {
  /** Id of a building. */
  readonly building?: string
  readonly point?: MapPoint
  readonly plan?: PlanPoint
  readonly words?: string
}

/** What a community covers. */
export interface Grounds {
  readonly buildings: readonly string[]
  /** Corners on the map in their order, or two opposite corners of a box; absent where nobody has drawn them. */
  readonly outline?: readonly MapPoint[]
  /** Size of the site plan in metres; absent where there is none. */
  readonly plan?: { readonly width: number; readonly height: number }
}

export type PlaceRefusal =
  | (Refusal & { readonly code: 'case.placeMissing' })
  | (Refusal & { readonly code: 'case.noSuchBuilding'; readonly building: string })
  | (Refusal & { readonly code: 'case.outsideCommunity'; readonly metres: number; readonly margin: number })

export const PLACE_REFUSALS = [
  'case.placeMissing',
  'case.noSuchBuilding',
  'case.outsideCommunity',
] as const satisfies readonly PlaceRefusal['code'][]

/** How two places stand to each other; no metres where they share no map or plan. */
export interface Nearness {
  readonly sameBuilding: boolean
  readonly metres?: number
}

/**
 * Why a place can't be one of the community; undefined where it is. The margin itself still counts.
 * @param margin metres outside the outline or the plan that are forgiven
 */
export function placeRefusal(place: Place, grounds: Grounds, margin: number): PlaceRefusal | undefined {
  const { building, point, plan } = place
  if (building === undefined && !point && !plan) return { code: 'case.placeMissing' }
  if (building !== undefined && !grounds.buildings.includes(building)) return { code: 'case.noSuchBuilding', building }
  const metres = Math.max(outsideOutline(point, grounds), outsidePlan(plan, grounds))
  return metres > margin ? { code: 'case.outsideCommunity', metres: Math.round(metres), margin } : undefined
}

/** How near two places are: by the map where both have a point on it, else by the site plan. */
export function nearness(a: Place, b: Place): Nearness {
  const sameBuilding = a.building !== undefined && a.building === b.building
  if (a.point && b.point) return { sameBuilding, metres: metresBetween(a.point, b.point) }
  if (a.plan && b.plan) return { sameBuilding, metres: Math.hypot(a.plan.x - b.plan.x, a.plan.y - b.plan.y) }
  return { sameBuilding }
}

/** Whether two places may be the same trouble: one building, or this near; the distance itself counts. */
export function isNear(a: Place, b: Place, within: number): boolean {
  const { sameBuilding, metres } = nearness(a, b)
  return sameBuilding || (metres !== undefined && metres <= within)
}

/** The open reports of a kind that a new one may repeat, the nearest first; one building counts as no distance. */
export function nearbyOf<T extends { readonly problem: string; readonly place: Place }>(
  reports: readonly T[],
  sought: { readonly problem: string; readonly place: Place },
  within: number,
): T[] {
  const distance = ({ place }: T): number => {
    const { sameBuilding, metres } = nearness(place, sought.place)
    return sameBuilding ? 0 : (metres ?? within)
  }
  return reports
    .filter(({ problem, place }) => problem === sought.problem && isNear(place, sought.place, within))
    .sort((a, b) => distance(a) - distance(b))
}

const outsideOutline = (point: MapPoint | undefined, { outline = [] }: Grounds): number =>
  point && outline.length > 1 ? metresOutside(point, outline) : 0

function outsidePlan(point: PlanPoint | undefined, { plan }: Grounds): number {
  if (!point || !plan) return 0
  const beyond = (at: number, size: number): number => Math.max(0, -at, at - size)
  return Math.hypot(beyond(point.x, plan.width), beyond(point.y, plan.height))
}
