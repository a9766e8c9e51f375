import { listBelow } from '../../../contract/supervision/listBelow'
import { listHeld } from '../../../contract/supervision/listHeld'
import { listItems } from '../../../contract/supervision/listItems'
import { listServed } from '../../../contract/supervision/listServed'
import { readDesk } from '../../../contract/supervision/readDesk'
import { whoAmI } from '../../../contract/registry/whoAmI'
import { companyId, communityId, PUTIAN } from '../../../scripts/seed/places'
import type { World } from '../../fixtures/world'
import { answerOf, itemsOf } from './desk'
import { BESIDE, openNeighbours, reportLane } from './neighbours'

const { city, county, subdistrict, neighbourhood } = PUTIAN
const MOST_IN_A_PAGE = 100
const MOST_DOCUMENTS = 10

let world: World
let garden: string
beforeAll(async () => {
  world = await openNeighbours()
  garden = await communityId(world, '样本花园')
  await reportLane(world, garden)
  await world.sweep()
}, 180_000)
afterAll(() => world?.stop())

describe('what lies below a region', () => {
  const below = async (who: string, regionId: string) => {
    const { items } = await world.as(who).does(listBelow, { regionId, period: '2026Q3' })
    return items.map(({ name, kind, figures }) => [
      name,
      kind,
      Object.fromEntries(figures.map(({ indicator, period, value }) => [`${indicator} ${period}`, value])),
    ])
  }
  const due = (value: number) => ({ 'statements.due *': value, 'statements.due 2026Q3': value })
  /** Those of the quarter before wait as well. */
  const checks = (value: number) => ({ 'selfChecks.due *': 2 * value, 'selfChecks.due 2026Q3': value })

  it('is the regions of one level, each with its figures', async () => {
    expect(await below('countyLin', county)).toEqual([
      ['样本二街道', 'region', due(1)],
      ['样本街道', 'region', { ...due(3), ...checks(2), 'cases.open *': 1 }],
    ])
  })

  it('is the communities of a neighbourhood, with their own figures of this moment', async () => {
    const found = await below('neighbourhoodZheng', neighbourhood)
    expect(found).toHaveLength(2)
    expect(found).toEqual(
      expect.arrayContaining([
        ['样本花园', 'community', { ...due(1), ...checks(1), 'cases.open *': 1 }],
        ['样本里', 'community', { ...due(1), ...checks(1) }],
      ]),
    )
  })
})

describe('what a unit has in hand', () => {
  it('is its own: neither another company’s nor that of an office above', async () => {
    const held = async (who: string) =>
      (await world.as(who).does(listHeld, {})).items.map(({ kind, communityName }) => `${kind} ${communityName}`).sort()
    expect(await held('managerChen')).toEqual([
      'case 样本花园',
      'selfCheck 样本花园',
      'selfCheck 样本花园',
      'statement 样本花园',
    ])
    expect(await held('staffFang')).toEqual([
      'case 样本花园',
      'selfCheck 样本花园',
      'selfCheck 样本花园',
      'statement 样本花园',
    ])
    expect(await held('managerYu')).toEqual(['selfCheck 样本里', 'selfCheck 样本里', 'statement 样本里'])
    expect(await held('neighbourhoodHai')).toEqual(['statement 样本坊'])
    expect(await held('subdistrictXu')).toEqual([])
  })

  it('is not read by the post of somebody else', async () => {
    const [post] = (await world.as('managerYu').does(whoAmI, {})).posts
    const reply = await world.as('managerChen').call(listHeld, { postId: post?.postId ?? '' })
    expect(answerOf(reply)).toBe('supervision.noSuchPost')
  })

  it('is nobody’s who holds no post', async () => {
    expect(answerOf(await world.as('residentGuo').call(listHeld, {}))).toBe('door.notAllowed')
  })
})

describe('the communities that a company serves', () => {
  it('are told to those who work for it', async () => {
    for (const who of ['managerChen', 'staffFang']) {
      const { items } = await world.as(who).does(listServed, { companyId: companyId('putian') })
      expect(items.map(({ id, name }) => [id, name])).toEqual([[garden, '样本花园']])
      expect(items[0]?.figures).toEqual(
        expect.arrayContaining([
          { indicator: 'statements.due', period: '*', value: 1 },
          { indicator: 'cases.open', period: '*', value: 1 },
        ]),
      )
    }
  })

  it.each(['managerYu', 'ownerLiu', 'residentGuo', 'policeWu'])('are not told to %s', async (who) => {
    const reply = await world.as(who).call(listServed, { companyId: companyId('putian') })
    expect(answerOf(reply)).toBe('door.notAllowed')
  })
})

describe('a queue of hundreds', () => {
  const LATE = 70
  const IN_TIME = 130
  const MARK = 'load_'

  beforeAll(async () => {
    const [like] = [...world.emulator.data.all('workItems')].filter(({ kind }) => kind === 'case')
    const items = Array.from({ length: LATE + IN_TIME }, (_, nth) => {
      const state = nth < LATE ? 'overdue' : 'open'
      const id = `${MARK}${nth}`
      const dueAt = world.now() + (nth - LATE) * 3_600_000
      return { ...like, _id: id, refId: id, state, dueAt, dueKey: `${String(dueAt).padStart(15, '0')}-${id}` }
    })
    await world.emulator.data.load('workItems', items)
  })

  it('is read to its end, overdue first, by due time, nothing twice and nothing lost', async () => {
    const items = (await itemsOf(world, 'cityHuang', city)).filter(({ id }) => id.startsWith(MARK))
    expect(items.map(({ id }) => id)).toEqual(Array.from({ length: LATE + IN_TIME }, (_, nth) => `${MARK}${nth}`))
    const late = await itemsOf(world, 'cityHuang', city, { state: 'overdue' })
    expect(late).toHaveLength(LATE)
  })

  it('costs no more than a page, whatever lies below', async () => {
    const reads = async (ask: () => Promise<unknown>): Promise<number> => {
      world.emulator.resetCounts()
      await ask()
      return world.emulator.counts()[0]?.reads ?? Number.NaN
    }
    const at = (who: string) => world.as(who)
    expect(await reads(() => at('cityHuang').does(readDesk, { regionId: city }))).toBeLessThanOrEqual(MOST_DOCUMENTS)
    expect(await reads(() => at('subdistrictXu').does(readDesk, { regionId: subdistrict }))).toBeLessThanOrEqual(
      MOST_DOCUMENTS,
    )
    const lists = [
      () => at('cityHuang').does(listItems, { regionId: city }),
      () => at('cityHuang').does(listItems, { regionId: city, indicator: 'cases.open' }),
      () => at('managerChen').does(listHeld, {}),
      () => at('countyLin').does(listBelow, { regionId: county, period: '2026Q3' }),
      () => at('managerChen').does(listServed, { companyId: companyId('putian') }),
    ]
    for (const list of lists) expect(await reads(list)).toBeLessThanOrEqual(MOST_IN_A_PAGE)
  })
})

describe('an event that moves figures of two periods', () => {
  it('reaches every region once, each figure in its period, and over all periods together', async () => {
    const regionPath = [city, county, BESIDE.subdistrict, BESIDE.theirs]
    const counts = [
      { period: '2026Q2', indicator: 'statements.overdue', by: 1 },
      { period: '2026-09', indicator: 'cases.overdue', by: 1 },
      { period: '2026-09', indicator: 'cases.closed', by: 1 },
    ]
    const event = { _id: 'event_two', at: world.now(), operation: 'sweep.two', regionPath, notices: [] }
    await world.emulator.data.load('events', [{ ...event, counts, foldKey: `${world.now()}_two` }])
    await world.sweep()
    const stored = (period: string) => world.emulator.data.get('regionCounters', `${BESIDE.theirs}-${period}`)?.figures
    expect(stored('2026Q2')).toEqual([{ period: '2026Q2', indicator: 'statements.overdue', value: 1 }])
    expect(stored('2026-09')).toEqual([
      { period: '2026-09', indicator: 'cases.overdue', value: 1 },
      { period: '2026-09', indicator: 'cases.closed', value: 1 },
    ])
    expect(stored('*')).toEqual([
      { period: '*', indicator: 'statements.due', value: 1 },
      { period: '*', indicator: 'cases.overdue', value: 1 },
      { period: '*', indicator: 'statements.overdue', value: 1 },
    ])
  })
})
