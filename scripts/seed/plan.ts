import type { Input } from '../../contract/operation'
import type { registerBuildings } from '../../contract/registry/registerBuildings'

type Plan = Input<typeof registerBuildings>['plan']

const BUILDING = { width: 46, depth: 16 }
const GAP = { x: 74, y: 48 }
const EDGE = 24
const LANE_AT = 8

/** A ground with its buildings in rows, a fire lane round it and one between each two rows, a gate to the south. */
export function planOf(buildings: number, inRow: number): Plan {
  const rows = Math.ceil(buildings / inRow)
  const width = EDGE * 2 + GAP.x * (inRow - 1) + BUILDING.width
  const depth = EDGE * 2 + GAP.y * (rows - 1) + BUILDING.depth
  const ring = [
    { x: LANE_AT, y: LANE_AT },
    { x: width - LANE_AT, y: LANE_AT },
    { x: width - LANE_AT, y: depth - LANE_AT },
    { x: LANE_AT, y: depth - LANE_AT },
    { x: LANE_AT, y: LANE_AT },
  ]
  const between = Array.from({ length: rows - 1 }, (_, row) => EDGE + GAP.y * (row + 1) - BUILDING.depth)
  return {
    width,
    depth,
    buildings: Array.from({ length: buildings }, (_, nth) => ({
      name: `${nth + 1}栋`,
      x: EDGE + GAP.x * (nth % inRow),
      y: EDGE + GAP.y * Math.floor(nth / inRow),
      ...BUILDING,
    })),
    lanes: [
      { name: '环形消防车道', points: ring },
      ...between.map((y, row) => ({
        name: `第${row + 1}排南侧消防车道`,
        points: [
          { x: LANE_AT, y },
          { x: width - LANE_AT, y },
        ],
      })),
    ],
    gates: [
      { name: '主出入口', x: Math.round(width / 2), y: depth },
      { name: '车辆出入口', x: width, y: Math.round(depth / 2) },
    ],
  }
}

const METRES_IN_DEGREE = 111_320

/** The ground's corners on the map, from its middle and its size. */
export function boundaryAround(middle: { lat: number; lon: number }, { width, depth }: Pick<Plan, 'width' | 'depth'>) {
  const up = depth / 2 / METRES_IN_DEGREE
  const aside = width / 2 / (METRES_IN_DEGREE * Math.cos((middle.lat * Math.PI) / 180))
  const corner = (north: number, east: number) => ({ lat: middle.lat + north * up, lon: middle.lon + east * aside })
  return [corner(1, -1), corner(1, 1), corner(-1, 1), corner(-1, -1)]
}
