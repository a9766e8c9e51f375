import { acceptCase } from '../../../contract/case/acceptCase'
import { listBelow } from '../../../contract/supervision/listBelow'
import { listItems } from '../../../contract/supervision/listItems'
import { readDesk } from '../../../contract/supervision/readDesk'
import { communityId, PUTIAN } from '../../../scripts/seed/places'
import { postThirdQuarter } from '../disclosure/garden'
import type { World } from '../../fixtures/world'
import { answerOf, figuresOf, itemsOf } from './desk'
import { BESIDE, openNeighbours, reportLane } from './neighbours'

const { city, county, subdistrict, neighbourhood } = PUTIAN

/** Who sits at the desk of a region, and what lies within it of the four communities. */
const DESKS = [
  ['neighbourhoodZheng', neighbourhood, ['样本花园', '样本里']],
  ['neighbourhoodHai', BESIDE.neighbourhood, ['样本坊']],
  ['subdistrictXu', subdistrict, ['样本花园', '样本里', '样本坊']],
  ['subdistrictYu', BESIDE.subdistrict, ['样本埕']],
  ['countyLin', county, ['样本花园', '样本里', '样本坊', '样本埕']],
  ['supervisorSu', county, ['样本花园', '样本里', '样本坊', '样本埕']],
  ['cityHuang', city, ['样本花园', '样本里', '样本坊', '样本埕']],
] as const

let world: World
let garden: string
beforeAll(async () => {
  world = await openNeighbours()
  garden = await communityId(world, '样本花园')
  const lane = await communityId(world, '样本里')
  await postThirdQuarter(world)
  await reportLane(world, garden)
  const caseId = await reportLane(world, garden, 'ownerMa')
  await world.as('managerChen').does(acceptCase, { caseId })
  await reportLane(world, lane, 'ownerShi')
  await reportLane(world, await communityId(world, '样本埕'), 'residentGuo')
  await world.sweep()
}, 180_000)
afterAll(() => world?.stop())

describe('the desk of an office', () => {
  it('shows what is due, in progress and done', async () => {
    expect(await figuresOf(world, 'subdistrictXu', subdistrict)).toEqual({
      'statements.due *': 2,
      'statements.due 2026Q3': 2,
      'statements.posted 2026Q3': 1,
      'statements.inFull 2026Q3': 1,
      'selfChecks.due *': 4,
      'selfChecks.due 2026Q3': 2,
      'cases.open *': 3,
      'cases.open 2026-10': 3,
      'cases.fireLane 2026-10': 3,
    })
  })

  it('says which statements are due by the plan of the region, and until when', async () => {
    const { posting, month, level, name } = await world.as('countyLin').does(readDesk, { regionId: county })
    expect(posting).toEqual({ period: '2026Q3', dueOn: '2026-10-31' })
    expect([month, level, name]).toEqual(['2026-10', 'county', '荔城区'])
  })

  it.each(DESKS)(
    'of %s over %s opens each figure to exactly its items, all of them within',
    async (who, region, names) => {
      const { figures } = await world.as(who).does(readDesk, { regionId: region })
      expect(figures.length).toBeGreaterThan(0)
      for (const { indicator, period, value } of figures) {
        const items = await itemsOf(world, who, region, { indicator, period })
        expect([indicator, period, items.length]).toEqual([indicator, period, value])
        for (const { communityName } of items) expect(names).toContain(communityName)
      }
    },
  )

  it.each(DESKS)('of %s over %s counts in time and overdue what stands in its queue', async (who, region, names) => {
    const standing = await itemsOf(world, who, region)
    const figures = await figuresOf(world, who, region)
    const counted = Object.entries(figures).filter(([name]) => /\.(due|open|overdue) \*$/.test(name))
    expect(counted.reduce((total, [, value]) => total + value, 0)).toBe(standing.length)
    expect(new Set(standing.map(({ communityName }) => communityName))).toEqual(
      new Set(names.filter((name) => standing.some((item) => item.communityName === name))),
    )
  })

  it('shows what was done where it was done, with when', async () => {
    const [done] = await itemsOf(world, 'neighbourhoodZheng', neighbourhood, { state: 'done' })
    expect(done).toMatchObject({ kind: 'statement', communityName: '样本花园', state: 'done', doneAt: world.now() })
    expect(await itemsOf(world, 'neighbourhoodHai', BESIDE.neighbourhood, { state: 'done' })).toEqual([])
  })
})

describe('a region that isn’t one’s own or below it', () => {
  const FOREIGN = [
    ['neighbourhoodZheng', BESIDE.neighbourhood, 'the one beside'],
    ['neighbourhoodZheng', subdistrict, 'the one above'],
    ['neighbourhoodZheng', BESIDE.theirs, 'one under another subdistrict'],
    ['subdistrictXu', BESIDE.subdistrict, 'the one beside'],
    ['subdistrictXu', BESIDE.theirs, 'one below the one beside'],
    ['subdistrictXu', county, 'the one above'],
    ['countyLin', city, 'the one above'],
    ['supervisorSu', city, 'the one above'],
    ['managerChen', neighbourhood, 'of which one serves a community'],
    ['ownerLiu', neighbourhood, 'in which one lives'],
    ['policeWu', county, 'of which one is a department'],
  ] as const

  it.each(FOREIGN)('is closed to %s: %s, %s', async (who, regionId) => {
    const actor = world.as(who)
    expect(answerOf(await actor.call(readDesk, { regionId }))).toBe('door.notAllowed')
    expect(answerOf(await actor.call(listBelow, { regionId }))).toBe('door.notAllowed')
    expect(answerOf(await actor.call(listItems, { regionId }))).toBe('door.notAllowed')
  })

  it.each([
    ['subdistrictXu', neighbourhood],
    ['subdistrictXu', BESIDE.neighbourhood],
    ['countyLin', BESIDE.theirs],
    ['cityHuang', BESIDE.neighbourhood],
  ] as const)('but those below are open: to %s, %s', async (who, regionId) => {
    expect(answerOf(await world.as(who).call(readDesk, { regionId }))).toBe('read')
  })
})

describe('as of when the figures are', () => {
  it('is the first thing that is still on its way, and now once nothing is', async () => {
    const read = async (): Promise<number> => (await world.as('countyLin').does(readDesk, { regionId: county })).asOf
    expect(await read()).toBe(world.now())
    const before = await figuresOf(world, 'countyLin', county)
    const reported = world.now()
    await reportLane(world, garden)
    world.setTime('2026-10-20T09:03:00+08:00')
    expect(await read()).toBe(reported)
    expect(await figuresOf(world, 'countyLin', county)).toEqual(before)
    await world.sweep()
    expect(await read()).toBe(world.now())
    const after = await figuresOf(world, 'countyLin', county)
    expect(after['cases.open *']).toBe((before['cases.open *'] ?? 0) + 1)
  })
})
