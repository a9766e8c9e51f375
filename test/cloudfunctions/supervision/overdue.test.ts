import { listStatements } from '../../../contract/disclosure/listStatements'
import { listInbox } from '../../../contract/registry/listInbox'
import { listHeld } from '../../../contract/supervision/listHeld'
import { communityId, PUTIAN } from '../../../scripts/seed/places'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'
import { postThirdQuarter } from '../disclosure/garden'
import { figuresOf, itemsOf } from './desk'
import { reportLane } from './neighbours'

const { county, subdistrict, neighbourhood } = PUTIAN

let world: World
beforeAll(async () => {
  world = await openWorld({ seed: 'putian' })
  await world.sweep()
}, 180_000)
afterAll(() => world?.stop())

const told = async (who: string): Promise<string[]> =>
  (await world.as(who).does(listInbox, {})).items.map(({ template }) => template)

const late = async (who: string, region: string) => itemsOf(world, who, region, { state: 'overdue' })

describe('what nobody did in time', () => {
  it('is in time on the due day itself', async () => {
    world.setTime('2026-10-31')
    await world.sweep()
    expect(await late('subdistrictXu', subdistrict)).toEqual([])
    expect(await figuresOf(world, 'subdistrictXu', subdistrict)).toMatchObject({ 'statements.due *': 2 })
  })

  it('is overdue the day after by itself, and the neighbourhood is told', async () => {
    world.setTime('2026-11-01')
    await world.sweep()
    const items = await late('neighbourhoodZheng', neighbourhood)
    expect(items.map(({ communityName, level }) => [communityName, level]).sort()).toEqual([
      ['样本花园', 1],
      ['样本里', 1],
    ])
    expect(await figuresOf(world, 'countyLin', county)).toEqual({
      'statements.overdue *': 2,
      'statements.overdue 2026Q3': 2,
      'statements.missed 2026Q3': 2,
      'selfChecks.due *': 4,
      'selfChecks.due 2026Q3': 2,
    })
    expect(await told('neighbourhoodZheng')).toContain('statement.overdue')
    expect(await told('subdistrictXu')).not.toContain('statement.overdue')
  })

  it('goes up one level more when a week has passed, and the subdistrict is told', async () => {
    world.setTime('2026-11-08')
    await world.sweep()
    expect(await told('subdistrictXu')).not.toContain('statement.overdue')
    world.setTime('2026-11-09')
    await world.sweep()
    expect((await late('subdistrictXu', subdistrict)).map(({ level }) => level)).toEqual([2, 2])
    expect(await told('subdistrictXu')).toContain('statement.overdue')
    expect(await told('countyLin')).not.toContain('statement.overdue')
    const { owed } = await world
      .as('ownerLiu')
      .does(listStatements, { communityId: await communityId(world, '样本花园') })
    expect(owed).toMatchObject([{ period: '2026Q3', raisedTo: '样本街道' }])
  })

  it('stands among what was done once it was done, late', async () => {
    await postThirdQuarter(world)
    await world.sweep()
    expect(await figuresOf(world, 'subdistrictXu', subdistrict)).toMatchObject({
      'statements.overdue *': 1,
      'statements.posted 2026Q3': 1,
      'statements.postedLate 2026Q3': 1,
      'statements.missed 2026Q3': 2,
    })
    const posted = await itemsOf(world, 'subdistrictXu', subdistrict, { indicator: 'statements.postedLate' })
    expect(posted.map(({ communityName, state }) => [communityName, state])).toEqual([['样本花园', 'done']])
  })
})

describe('PT-17 what an authority lets lie shows in its region and goes up one level', () => {
  it('from the unit that has it in hand to whoever is above', async () => {
    const garden = await communityId(world, '样本花园')
    const caseId = await reportLane(world, garden)
    await world.sweep()
    const [first] = await itemsOf(world, 'neighbourhoodZheng', neighbourhood, { indicator: 'cases.open' })
    expect(first).toMatchObject({ refId: caseId, state: 'open', level: 0 })
    world.setTime(new Date((first?.dueAt ?? 0) + 60_000).toISOString())
    await world.sweep()
    const overdue = (await late('neighbourhoodZheng', neighbourhood)).find(({ refId }) => refId === caseId)
    expect(overdue).toMatchObject({ state: 'overdue', level: 1 })
    expect(await figuresOf(world, 'countyLin', county)).toMatchObject({ 'cases.overdue *': 1 })
    const { items } = await world.as('managerChen').does(listHeld, { state: 'overdue' })
    expect(items.map(({ refId }) => refId)).toContain(caseId)
  })
})
