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

/** Where in a community: a building, a point, or both, and words if somebody likes. */
export interface Place {
  readonly building?: string
  readonly point?: MapPoint
  readonly plan?: PlanPoint
  readonly words?: string
}
