import { isNear, metresBetween, nearbyOf, nearness, placeRefusal } from '../../../domain/case'
import type { Grounds, MapPoint } from '../../../domain/case'

/** Degrees of latitude to a metre. */
const METRE = 1 / 111_195.08
const origin: MapPoint = { lat: 25.43, lon: 119.01 }
const north = (metres: number): MapPoint => ({ lat: origin.lat + metres * METRE, lon: origin.lon })
const east = (metres: number): MapPoint => ({
  lat: origin.lat,
  lon: origin.lon + (metres * METRE) / Math.cos((origin.lat * Math.PI) / 180),
})

describe('PT-22 open reports of the same kind nearby are offered first', () => {
  const near = (metres: number): boolean => isNear({ point: origin }, { point: north(metres) }, 250)

  it('measures metres north and east', () => {
    expect(metresBetween(origin, north(250))).toBeCloseTo(250, 2)
    expect(metresBetween(origin, east(250))).toBeCloseTo(250, 2)
    expect(metresBetween(origin, origin)).toBe(0)
  })

  it('takes 250 m as near and 251 m as not', () => {
    expect(near(249.9)).toBe(true)
    expect(near(250.1)).toBe(false)
    expect(isNear({ plan: { x: 0, y: 0 } }, { plan: { x: 150, y: 200 } }, 250)).toBe(true)
    expect(isNear({ plan: { x: 0, y: 0 } }, { plan: { x: 150, y: 201 } }, 250)).toBe(false)
  })

  it('takes one building as near however far its corners are', () => {
    expect(isNear({ building: 'b2', point: origin }, { building: 'b2', point: north(900) }, 250)).toBe(true)
    expect(isNear({ building: 'b2' }, { building: 'b3' }, 250)).toBe(false)
  })

  it('makes nothing up where two places share neither map nor plan', () => {
    expect(nearness({ point: origin }, { plan: { x: 0, y: 0 } })).toEqual({ sameBuilding: false })
    expect(isNear({ point: origin }, { plan: { x: 0, y: 0 } }, 250)).toBe(false)
    expect(isNear({ words: '东门' }, { words: '东门' }, 250)).toBe(false)
  })

  it('lists those of the same kind only, the nearest first', () => {
    const reports = [
      { id: 'far', problem: 'fireLaneBlocked', place: { point: north(200) } },
      { id: 'other', problem: 'dogs', place: { point: north(1) } },
      { id: 'near', problem: 'fireLaneBlocked', place: { point: north(15) } },
      { id: 'beyond', problem: 'fireLaneBlocked', place: { point: north(300) } },
      { id: 'same', problem: 'fireLaneBlocked', place: { building: 'b2' } },
    ]
    const sought = { problem: 'fireLaneBlocked', place: { point: origin, building: 'b2' } }
    expect(nearbyOf(reports, sought, 250).map(({ id }) => id)).toEqual(['same', 'near', 'far'])
  })
})

describe('PT-22 a place outside the community is refused', () => {
  const outline = [origin, north(200), { lat: north(200).lat, lon: east(300).lon }, east(300)]
  const grounds: Grounds = { buildings: ['b1', 'b2'], outline, plan: { width: 300, height: 200 } }
  const refusalAt = (point: MapPoint) => placeRefusal({ point }, grounds, 50)

  it('takes the inside, the edge and the margin itself', () => {
    expect(refusalAt({ lat: north(100).lat, lon: east(100).lon })).toBeUndefined()
    expect(refusalAt(origin)).toBeUndefined()
    expect(refusalAt(north(249.9))).toBeUndefined()
    expect(refusalAt(east(-49.9))).toBeUndefined()
  })

  it('refuses what is further out, with both figures', () => {
    expect(refusalAt(north(251))).toEqual({ code: 'case.outsideCommunity', metres: 51, margin: 50 })
    expect(refusalAt(east(-51))).toMatchObject({ metres: 51 })
    expect(refusalAt(east(351))).toMatchObject({ metres: 51 })
    expect(refusalAt({ lat: 39.9, lon: 116.4 })).toMatchObject({ code: 'case.outsideCommunity' })
  })

  it('measures from a corner slantwise', () => {
    const corner = { lat: north(-40).lat, lon: east(-40).lon }
    expect(refusalAt(corner)).toEqual({ code: 'case.outsideCommunity', metres: 57, margin: 50 })
  })

  it('reads two corners as a box', () => {
    const box: Grounds = { buildings: [], outline: [origin, { lat: north(200).lat, lon: east(300).lon }] }
    expect(placeRefusal({ point: { lat: north(100).lat, lon: east(290).lon } }, box, 0)).toBeUndefined()
    expect(placeRefusal({ point: { lat: north(100).lat, lon: east(310).lon } }, box, 0)).toMatchObject({ metres: 10 })
  })

  it('knows the hollow of an outline that bends inward', () => {
    const bent = [
      origin,
      north(200),
      { lat: north(100).lat, lon: east(50).lon },
      { lat: north(200).lat, lon: east(300).lon },
      east(300),
    ]
    const hollow = { lat: north(190).lat, lon: east(60).lon }
    expect(placeRefusal({ point: hollow }, { buildings: [], outline: bent }, 5)).toMatchObject({
      code: 'case.outsideCommunity',
    })
  })

  it('holds the site plan to its size', () => {
    expect(placeRefusal({ plan: { x: 300, y: 250 } }, grounds, 50)).toBeUndefined()
    expect(placeRefusal({ plan: { x: 300, y: 251 } }, grounds, 50)).toMatchObject({ metres: 51 })
    expect(placeRefusal({ plan: { x: -51, y: 0 } }, grounds, 50)).toMatchObject({ metres: 51 })
  })

  it('needs a building of the community or a point', () => {
    expect(placeRefusal({ words: '东门' }, grounds, 50)).toEqual({ code: 'case.placeMissing' })
    expect(placeRefusal({ building: 'b2' }, grounds, 50)).toBeUndefined()
    expect(placeRefusal({ building: 'b9' }, grounds, 50)).toEqual({ code: 'case.noSuchBuilding', building: 'b9' })
  })

  it('can’t refuse a point where nobody has drawn an outline', () => {
    expect(placeRefusal({ point: origin }, { buildings: [] }, 50)).toBeUndefined()
  })
})
