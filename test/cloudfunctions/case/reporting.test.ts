import { joinReport } from '../../../contract/case/joinReport'
import { listInProgress } from '../../../contract/case/listInProgress'
import { listMine } from '../../../contract/case/listMine'
import { nearbyReports } from '../../../contract/case/nearbyReports'
import { openReport } from '../../../contract/case/openReport'
import { sendReport } from '../../../contract/case/sendReport'
import type { World } from '../../fixtures/world'
import { actingIn, aReport, stored } from './acting'
import { aPhoto, ESTATE, GARDEN, openCaseWorld } from './setting'

let world: World
let act: ReturnType<typeof actingIn>
beforeAll(async () => {
  world = await openCaseWorld('2026-10-20T08:46:00+08:00')
  act = actingIn(world)
})
afterAll(() => world.stop())

describe('PT-22 the form of a report says what holds in the community', () => {
  it('is that of the caller’s own community where none is named', async () => {
    const form = await world.as('lin').does(openReport, {})
    expect(form.community).toMatchObject({
      communityId: GARDEN,
      buildings: ['1栋', '2栋', '3栋'],
      hotline: { phone: '0594-0000001' },
    })
    expect(form.types[0]).toEqual({ problem: 'fireLaneBlocked', first: true, byDuty: true })
    expect(form.ownPhone).toBe('139****0008')
  })

  it('asks for the community where the caller belongs to none', async () => {
    expect((await world.as('passer').does(openReport, {})).community).toBeUndefined()
  })

  it('refuses a community that is not there', async () => {
    expect(await world.as('lin').call(openReport, { communityId: 'com_none' })).toMatchObject({
      refusal: { code: 'case.noSuchCommunity' },
    })
  })
})

describe('PT-22 a report has a number that can be read out', () => {
  it('counts from one in each community, without a gap or a double when twenty come at once', async () => {
    const sends = Array.from({ length: 20 }, () => world.as('lin').does(sendReport, aReport({ communityId: ESTATE })))
    const numbers = (await Promise.all(sends)).map(({ number }) => number).sort((a, b) => a - b)
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
    expect((await world.as('lin').does(sendReport, aReport())).number).toBe(1)
  })

  it('gives the first answer to a message that comes again, and makes no second case', async () => {
    const lin = world.as('lin')
    const first = await lin.call(sendReport, aReport(), 'same-key')
    const before = stored(world, 'cases', 'workItems', 'numbers')
    expect(await lin.call(sendReport, aReport(), 'same-key')).toEqual(first)
    expect(stored(world, 'cases', 'workItems', 'numbers')).toBe(before)
  })

  it('refuses another report under the same key', async () => {
    const lin = world.as('lin')
    await lin.call(sendReport, aReport(), 'used-key')
    expect(await lin.call(sendReport, aReport({ place: { building: '1栋' } }), 'used-key')).toMatchObject({
      refusal: { code: 'door.keyUsedForOther' },
    })
  })
})

describe('PT-22 a place is one of the community', () => {
  const inside = { lat: 25.432, lon: 119.012 }
  /** One degree of latitude is 111.2 km, so 50 m are 0.00045 of a degree. */
  const atTheMargin = { lat: 25.43 - 0.000449, lon: 119.012 }
  const behindIt = { lat: 25.43 - 0.000455, lon: 119.012 }

  it.each([
    ['inside', inside],
    ['at the margin that the policy forgives', atTheMargin],
  ])('takes a point %s', async (_, point) => {
    expect(await world.as('lin').call(sendReport, aReport({ place: { point } }))).toMatchObject({ ok: true })
  })

  it.each([
    ['a point behind the margin', { point: behindIt }, 'case.outsideCommunity'],
    ['a point off the plan', { plan: { x: 460, y: 10 } }, 'case.outsideCommunity'],
    ['a building that it has not', { building: '9栋' }, 'case.noSuchBuilding'],
  ])('refuses %s and stores nothing', async (_, place, code) => {
    const before = stored(world, 'cases', 'workItems', 'numbers', 'inbox', 'events', 'communityFigures')
    expect(await world.as('lin').call(sendReport, aReport({ place }))).toMatchObject({ ok: false, refusal: { code } })
    expect(stored(world, 'cases', 'workItems', 'numbers', 'inbox', 'events', 'communityFigures')).toBe(before)
  })

  it('refuses a report without any place, and names the field', async () => {
    expect(await world.as('lin').call(sendReport, aReport({ place: {} }))).toMatchObject({
      refusal: { code: 'door.badInput', problems: [{ field: 'place', reason: 'placeMissing' }] },
    })
  })
})

describe('PT-22 photos are those that the reporter took in', () => {
  it('refuses somebody else’s photo, and keeps both as they were', async () => {
    const photo = await aPhoto(world, 'chen')
    const before = stored(world, 'cases', 'files')
    expect(await world.as('lin').call(sendReport, aReport({ photos: [photo] }))).toMatchObject({
      refusal: { code: 'registry.noSuchFile', fileId: photo },
    })
    expect(stored(world, 'cases', 'files')).toBe(before)
  })

  it('ties its photos to the case, and takes no fourth', async () => {
    const photos = await Promise.all([1, 2, 3, 4].map(() => aPhoto(world, 'lin')))
    expect(await world.as('lin').call(sendReport, aReport({ photos }))).toMatchObject({
      refusal: { code: 'door.badInput' },
    })
    const caseId = await act.report({ photos: photos.slice(0, 3) })
    expect(world.emulator.data.get('files', photos[0] ?? '')).toMatchObject({
      shownWith: { collection: 'cases', id: caseId, circle: 'own' },
    })
  })
})

describe('PT-22 the same trouble is followed and not reported twice', () => {
  const near = (place: object) =>
    world.as('chen').does(nearbyReports, { ...aReport(), place, problem: 'eBikeUpstairs' })

  it('offers what is open in the same building or within the policy’s distance, and says who would get a new one', async () => {
    const inBuilding = await act.report({
      problem: 'eBikeUpstairs',
      place: { building: '1栋', plan: { x: 50, y: 50 } },
    })
    const found = await near({ building: '1栋' })
    expect(found.near.map(({ caseId, sameBuilding }) => ({ caseId, sameBuilding }))).toEqual([
      { caseId: inBuilding, sameBuilding: true },
    ])
    expect(found.ahead.receiver).toMatchObject({ unit: 'company', name: '样本物业' })
    expect((await near({ plan: { x: 50, y: 300 } })).near[0]).toMatchObject({ caseId: inBuilding, metres: 250 })
    expect((await near({ plan: { x: 50, y: 301 } })).near).toEqual([])
  })

  it('lets somebody join once, and lists it among theirs', async () => {
    const caseId = await act.report({ problem: 'noise' })
    const chen = world.as('chen')
    expect(await chen.does(joinReport, { caseId })).toEqual({ caseId, followers: 1 })
    expect(await chen.does(joinReport, { caseId })).toEqual({ caseId, followers: 1 })
    expect((await chen.does(listMine, {})).items[0]).toMatchObject({ caseId, followers: 1, yours: true })
  })

  it('refuses to join what has ended', async () => {
    const caseId = await act.closed()
    expect(await world.as('chen').call(joinReport, { caseId })).toMatchObject({ refusal: { code: 'case.hasEnded' } })
  })
})

describe('PT-22 what is in progress in a community can be read by anybody', () => {
  it('shows open ones first to last, a page at a time, and the ended ones apart', async () => {
    const open = await world.as('passer').does(listInProgress, { communityId: ESTATE })
    expect(open.items).toHaveLength(20)
    const all = new Set(open.items.map(({ number }) => number))
    const next = await world.as('passer').does(listInProgress, { communityId: ESTATE, after: open.next ?? '' })
    expect(next.items).toEqual([])
    expect(all.size).toBe(20)
    const ended = await world.as('passer').does(listInProgress, { communityId: GARDEN, ended: true })
    expect(ended.items.map(({ status }) => status)).toEqual(['closed'])
  })
})
