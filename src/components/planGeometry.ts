/** A building's outline in metres from the north-west corner of the community's ground. */
export interface PlanBuilding {
  readonly id: string
  readonly name: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Metres to the east and to the south. */
export interface Point {
  readonly x: number
  readonly y: number
}

interface Extent {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** A tap in the window: WeChat gives the touch that ended, a browser the place of the click. */
export interface Touch {
  readonly changedTouches?: readonly { readonly clientX: number; readonly clientY: number }[]
  readonly clientX?: number
  readonly clientY?: number
}

/** Open ground around the outermost buildings. */
const MARGIN_M = 20

/** What the plan covers. */
export function extentOf(buildings: readonly PlanBuilding[]): Extent {
  const left = Math.min(...buildings.map(({ x }) => x)) - MARGIN_M
  const top = Math.min(...buildings.map(({ y }) => y)) - MARGIN_M
  const right = Math.max(...buildings.map(({ x, width }) => x + width)) + MARGIN_M
  const bottom = Math.max(...buildings.map(({ y, height }) => y + height)) + MARGIN_M
  return { left, top, width: right - left, height: bottom - top }
}

/** Where a point stands on the plan, in hundredths. */
export const onPlan = ({ x, y }: Point, { left, top, width, height }: Extent) => ({
  left: ((x - left) / width) * 100,
  top: ((y - top) / height) * 100,
})

/** The point under a tap, in whole metres. */
export function placeIn(touch: Touch, box: Extent, extent: Extent): Point {
  const { clientX = 0, clientY = 0 } = touch.changedTouches?.[0] ?? touch
  return {
    x: Math.round(extent.left + ((clientX - box.left) / box.width) * extent.width),
    y: Math.round(extent.top + ((clientY - box.top) / box.height) * extent.height),
  }
}

/** The building that a point lies in. */
export const buildingAt = (point: Point, buildings: readonly PlanBuilding[]): PlanBuilding | undefined =>
  buildings.find(
    ({ x, y, width, height }) => point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height,
  )
