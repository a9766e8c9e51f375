import { listStatements } from '../../../contract/disclosure/listStatements'
import { openStatement } from '../../../contract/disclosure/openStatement'
import { periodNamed } from '../../../contract/disclosure/period'
import { postStatement } from '../../../contract/disclosure/postStatement'
import { readDesk } from '../../../contract/supervision/readDesk'
import { communityId, QUXIAN } from '../../../scripts/seed/places'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'

let world: World
let court: string
beforeAll(async () => {
  world = await openWorld({ seed: 'quxian', now: '2026-10-20' })
  court = await communityId(world, '样本苑')
})
afterAll(() => world.stop())

const form = (period?: string) =>
  world.as('committeeLuo').call(openStatement, { communityId: court, ...(period && { period }) })

async function post(period: string) {
  const { prefilled } = await world.as('committeeLuo').does(openStatement, { communityId: court, period })
  const nothing = { cost: [], split: [], expenditure: [], transfer: [] }
  const contact = { name: '业委会', phone: '0818-2000009' }
  const statement = { ...prefilled, ...nothing, contact, opening: 0, closing: 0 }
  return world.as('committeeLuo').call(postStatement, { communityId: court, statement })
}

/** A document that sets the duty and no more, as Yangcheng's does. */
function setNoCadence(): Promise<void> {
  const rules = world.emulator.data.get('rules', QUXIAN.county)
  const signed = { region: QUXIAN.county, author: '样本', reason: '样本', source: '样本' }
  const override = { ...signed, parameter: 'disclosure.postingSchedule', value: {}, from: '2026-10-01' }
  return world.emulator.data.load('rules', [{ ...rules, _id: QUXIAN.county, overrides: [override] }])
}

describe('QX-11 the half-year has no day, and the pages say that the plan names none', () => {
  it('says so to owners, with the words of the plan', async () => {
    const { schedule, choices } = await world.as('committeeLuo').does(listStatements, { communityId: court })
    expect(schedule).toMatchObject({
      everyMonths: 6,
      ground: { id: 'QX-11', standing: 'plan', ground: { quote: expect.stringContaining('每半年公示一次') } },
    })
    expect(schedule?.dueMonthsAfter).toBeUndefined()
    expect(choices).toEqual([])
  })

  it('QX-43 counts the posting of a half-year on the desk, without a day', async () => {
    await world.sweep()
    const desk = await world.as('countyRan').does(readDesk, { regionId: QUXIAN.county })
    expect(desk.posting).toEqual({ period: '2026H1' })
    expect(desk.schedule).toMatchObject({ everyMonths: 6 })
    expect(desk.figures).toContainEqual({ period: '2026H1', indicator: 'statements.posted', value: 1 })
  })

  it.each(['2026Q3', '2025', '2026-09'])('takes no %s', async (period) => {
    expect(await form(period)).toMatchObject({ refusal: { code: 'disclosure.periodNotOfSchedule', everyMonths: 6 } })
  })
})

describe('YC-14 a duty without a cadence: whoever posts takes a whole period', () => {
  beforeAll(setNoCadence)

  it('owes nothing by date, whatever time passes, and says so at the desk', async () => {
    const owed = async () => (await world.as('committeeLuo').does(listStatements, { communityId: court })).owed
    const before = await owed()
    world.setTime('2027-02-20')
    await world.sweep()
    expect(await owed()).toEqual(before)
    const desk = await world.as('countyRan').does(readDesk, { regionId: QUXIAN.county })
    expect(desk.posting).toBeUndefined()
    expect(desk.schedule).toMatchObject({ ground: expect.anything() })
    expect(desk.schedule?.everyMonths).toBeUndefined()
  })

  it('asks which, and offers none that shares a day with what stands', async () => {
    expect(await form()).toMatchObject({ refusal: { code: 'disclosure.periodOpen' } })
    const { choices } = await world.as('committeeLuo').does(listStatements, { communityId: court })
    expect(choices).toEqual(['2026Q4', '2026H2', '2026Q3'])
  })

  it('is never late, whichever is posted, and counts as posted', async () => {
    expect(await post('2026H2')).toMatchObject({ ok: true, value: { daysLate: 0 } })
    await world.sweep()
    expect(world.emulator.data.get('workItems', `duty-${court}-2026H2`)).toMatchObject({
      state: 'done',
      indicators: expect.arrayContaining(['statements.posted']),
    })
  })

  it('refuses a quarter of a half-year that stands, in the form and in the posting', async () => {
    const taken = { refusal: { code: 'disclosure.periodTaken', period: '2026H2' } }
    expect(await form('2026Q4')).toMatchObject(taken)
    const { prefilled } = await world.as('committeeLuo').does(openStatement, { communityId: court, period: '2026H2' })
    const statement = { ...prefilled, period: periodNamed('2026Q4') }
    expect(await world.as('committeeLuo').call(postStatement, { communityId: court, statement })).toMatchObject(taken)
  })
})
