import { listStatements } from '../../../contract/disclosure/listStatements'
import { openStatement } from '../../../contract/disclosure/openStatement'
import { postStatement } from '../../../contract/disclosure/postStatement'
import { listInbox } from '../../../contract/registry/listInbox'
import { readHome } from '../../../contract/disclosure/readHome'
import { communityId } from '../../../scripts/seed/places'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'
import { figureOf, garden, postThirdQuarter } from './garden'

const dutyOf = (world: World, community: string, period: string) =>
  world.emulator.data.get('workItems', `duty-${community}-${period}`)

describe('PT-05 what is owed is opened when the period ends', () => {
  let world: World
  let community: string
  beforeAll(async () => {
    world = await openWorld({ seed: 'putian', now: '2026-09-30T23:59:00+08:00' })
    community = await garden(world)
  })
  afterAll(() => world.stop())

  it('isn’t there on the last day of the period', async () => {
    await world.sweep()
    expect(dutyOf(world, community, '2026Q3')).toBeUndefined()
    expect((await world.as('ownerLiu').does(listStatements, { communityId: community })).owed).toEqual([])
  })

  it('is there on the day after, once, though two sweeps run at once', async () => {
    world.setTime('2026-10-01T00:00:00+08:00')
    await Promise.all([world.emulator.fireTimer('sweep'), world.emulator.fireTimer('sweep')])
    await world.sweep()
    expect(dutyOf(world, community, '2026Q3')).toMatchObject({
      kind: 'statement',
      state: 'open',
      holder: expect.stringMatching(/^company:/),
      dueAt: Date.parse('2026-10-31T23:59:59.999+08:00'),
    })
    expect(figureOf(world, community, '2026Q3', 'statements.due')).toBe(1)
    const list = await world.as('managerChen').does(listStatements, { communityId: community })
    expect(list.owed).toEqual([{ period: '2026Q3', dueOn: '2026-10-31', holderName: '样本物业' }])
    expect(list.mayPost).toBe(true)
    const { items } = await world.as('managerChen').does(listInbox, {})
    expect(items.map(({ template }) => template)).toContain('statement.due')
  })

  it('is in time on the due day and overdue the day after, and goes up', async () => {
    world.setTime('2026-10-31T23:59:00+08:00')
    await world.sweep()
    expect(dutyOf(world, community, '2026Q3')).toMatchObject({ state: 'open' })
    world.setTime('2026-11-01')
    await world.sweep()
    expect(dutyOf(world, community, '2026Q3')).toMatchObject({ state: 'overdue', level: 1 })
    expect(figureOf(world, community, '2026Q3', 'statements.overdue')).toBe(1)
    const { items } = await world.as('neighbourhoodZheng').does(listInbox, {})
    expect(items.map(({ template }) => template)).toContain('statement.overdue')
  })

  it('is gone for owners once it is posted, and opens again for the next period', async () => {
    const { owed } = await world.as('ownerLiu').does(readHome, { communityId: community })
    expect(owed).toMatchObject({ period: '2026Q3' })
    await postThirdQuarter(world)
    const home = await world.as('ownerLiu').does(readHome, { communityId: community })
    expect(home.owed).toBeUndefined()
    expect(home.statement).toMatchObject({ period: '2026Q3', daysLate: 1, findings: 0, summary: { left: 8018098 } })
    world.setTime('2027-01-01')
    await world.sweep()
    expect(dutyOf(world, community, '2026Q4')).toMatchObject({ state: 'open' })
  })

  it('catches up turn by turn when nobody swept for long', async () => {
    world.setTime('2027-08-20')
    await world.sweep()
    const states = ['2026Q4', '2027Q1', '2027Q2'].map((period) => dutyOf(world, community, period)?.state)
    expect(states).toEqual(['overdue', 'overdue', 'overdue'])
    const list = await world.as('ownerLiu').does(listStatements, { communityId: community })
    expect(list.owed.map(({ period }) => period)).toEqual(['2027Q2', '2027Q1', '2026Q4'])
  })

  it('reads nothing but the index, and how far the tree has grown, while no turn has come', async () => {
    await world.sweep()
    world.emulator.resetCounts()
    await world.emulator.fireTimer('sweep')
    const [sweep] = world.emulator.counts()
    expect(sweep?.reads).toBe(1)
  })
})

describe('QX-11 half-yearly cadence and the owners’ committee as poster, by policy alone', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld({ seed: 'quxian', now: '2027-01-05' })
    await world.sweep()
  })
  afterAll(() => world.stop())

  it('opens the second half-year in the hands of the committee, without a day where the document names none', async () => {
    const court = await communityId(world, '样本苑')
    const duty = dutyOf(world, court, '2026H2')
    expect(duty).toMatchObject({ state: 'open', holder: `committee:${court}`, period: '2026H2' })
    expect(duty?.dueAt).toBeUndefined()
    world.setTime('2027-06-20')
    await world.sweep()
    expect(dutyOf(world, court, '2026H2')).toMatchObject({ state: 'open' })
  })

  it.each(['committeeLuo', 'managerPeng'])('opens the form for %s', async (openid) => {
    const court = await communityId(world, '样本苑')
    const form = await world.as(openid).does(openStatement, { communityId: court })
    expect(form.period).toBe('2026H2')
    expect(form.prefilled.period).toEqual({ first: '2026-07-01', last: '2026-12-31' })
    expect(form.dueOn).toBeUndefined()
  })

  it('is posted by the committee in its own name, and is never late', async () => {
    const court = await communityId(world, '样本苑')
    const { prefilled } = await world.as('committeeLuo').does(openStatement, { communityId: court })
    const contact = { name: '业委会', phone: '0818-2000009' }
    const statement = {
      ...prefilled,
      contact,
      opening: 0,
      closing: 0,
      cost: [],
      split: [],
      expenditure: [],
      transfer: [],
    }
    const posted = await world.as('committeeLuo').does(postStatement, { communityId: court, statement })
    expect(posted.daysLate).toBe(0)
    expect(posted.findings.map(({ what }) => what)).not.toContain('disclosure.late')
    expect(dutyOf(world, court, '2026H2')).toMatchObject({
      state: 'done',
      indicators: expect.arrayContaining(['statements.posted']),
    })
  })

  it('is seen to by the neighbourhood where there is neither company nor committee', async () => {
    const yard = await communityId(world, '样本老院')
    expect(dutyOf(world, yard, '2026H2')).toMatchObject({ holder: 'region:511725001099' })
  })
})
