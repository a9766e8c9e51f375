/** A point on the map, GCJ-02 degrees as WeChat gives them. */
export interface MapPoint {
  readonly lat: number
  readonly lon: number
}

/** A point on the community's own site plan, metres from its upper left corner. */
export interface PlanPoint {
  readonly x: number
  readonly y: number
}

/** Mean radius of the earth, metres: over a community's width the error is millimetres. */
const EARTH_RADIUS = 6_371_009
const DEGREE = Math.PI / 180

/** Metres between two points on the map. */
export const metresBetween = (a: MapPoint, b: MapPoint): number => {
  const { x, y } = onPlane(b, a)
  return Math.hypot(x, y)
}

/** Metres from a point to an outline; 0 inside or on it. Two points are opposite corners of a box. */
export function metresOutside(point: MapPoint, outline: readonly MapPoint[]): number {
  const corners = cornersOf(outline).map((corner) => onPlane(corner, point))
  const edges = corners.map((corner, index) => [corner, corners[(index + 1) % corners.length] ?? corner] as const)
  const crossings = edges.filter(([from, to]) => crossesToTheEast(from, to)).length
  const isInside = crossings % 2 === 1
  return isInside ? 0 : Math.min(...edges.map(([from, to]) => distanceToOrigin(from, to)))
}

/** Where a point lies as seen from another, metres east and north: flat enough at the size of a community. */
function onPlane(point: MapPoint, origin: MapPoint): PlanPoint {
  const parallel = Math.cos(((point.lat + origin.lat) / 2) * DEGREE)
  return {
    x: (point.lon - origin.lon) * DEGREE * parallel * EARTH_RADIUS,
    y: (point.lat - origin.lat) * DEGREE * EARTH_RADIUS,
  }
}

function cornersOf(outline: readonly MapPoint[]): readonly MapPoint[] {
  const [one, other, ...more] = outline
  if (!one || !other || more.length > 0) return outline
  return [one, { lat: one.lat, lon: other.lon }, other, { lat: other.lat, lon: one.lon }]
}

/** Whether an edge crosses the ray that runs east from the origin. */
function crossesToTheEast(from: PlanPoint, to: PlanPoint): boolean {
  if (from.y > 0 === to.y > 0) return false
  return from.x - (from.y * (to.x - from.x)) / (to.y - from.y) > 0
}

/** Metres from the origin to the nearest point of an edge. */
function distanceToOrigin(from: PlanPoint, to: PlanPoint): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(from.x * dx + from.y * dy) / length))
  return Math.hypot(from.x + along * dx, from.y + along * dy)
}
