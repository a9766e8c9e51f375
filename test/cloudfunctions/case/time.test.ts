import { acceptCase } from '../../../contract/case/acceptCase'
import { listHeld } from '../../../contract/supervision/listHeld'
import type { World } from '../../fixtures/world'
import { actingIn } from './acting'
import { GARDEN, openCaseWorld } from './setting'

const START = '2026-10-20T08:00:00+08:00'
/** A blocked fire lane is to be accepted within four hours. */
const DUE = '2026-10-20T12:00:00+08:00'
const JUST_AFTER = '2026-10-20T12:00:01+08:00'

let world: World
let act: ReturnType<typeof actingIn>
beforeAll(async () => {
  world = await openCaseWorld(START)
  act = actingIn(world)
})
beforeEach(() => world.setTime(START))
afterAll(() => world.stop())

const raises = async (caseId: string) =>
  (await act.read('lin', caseId)).timeline.filter(({ what }) => what === 'escalate').map(({ to }) => to?.unit)

const figures = (): Record<string, number> => {
  const record = world.emulator.data.get('communityFigures', GARDEN)
  const list = (record?.figures ?? []) as { indicator: string; value: number }[]
  return Object.fromEntries(list.map(({ indicator, value }) => [indicator, value]))
}

describe('DT-03 each state has its clock; what is overdue shows and goes up one level by itself', () => {
  it('lets the due moment itself pass, and goes up to the neighbourhood just after, exactly once', async () => {
    const caseId = await act.report()
    world.setTime(DUE)
    await world.sweep()
    expect(await raises(caseId)).toEqual([])
    world.setTime(JUST_AFTER)
    await Promise.all([world.emulator.fireTimer('sweep'), world.emulator.fireTimer('sweep')])
    await world.sweep()
    expect(await raises(caseId)).toEqual(['neighbourhood'])
    expect(world.emulator.data.get('workItems', caseId)).toMatchObject({ state: 'overdue', level: 1 })
    expect(act.inbox('lin', caseId).map(({ template }) => template)).toEqual(['case.escalate'])
    expect(act.inbox('pt-neighbourhood', caseId).map(({ template }) => template)).toEqual(['case.escalate'])
  })

  it('goes up a level again two days later, and the office may take it over', async () => {
    const caseId = await act.report()
    world.setTime(JUST_AFTER)
    await world.sweep()
    world.setTime('2026-10-22T23:59:59+08:00')
    await world.sweep()
    expect(await raises(caseId)).toContain('neighbourhood')
    expect(await raises(caseId)).not.toContain('city')
    world.setTime('2026-10-23T00:00:30+08:00')
    await world.sweep()
    expect((await raises(caseId)).filter((unit) => unit === 'subdistrict').length).toBeGreaterThan(0)
    await world.as('pt-subdistrict').does(acceptCase, { caseId })
    expect(await act.read('lin', caseId)).toMatchObject({ status: 'accepted', holder: { unit: 'subdistrict' } })
  })

  it('shows the overdue on top of what is in hand', async () => {
    const late = await act.report()
    world.setTime('2026-10-20T11:00:00+08:00')
    const inTime = await act.report()
    world.setTime(JUST_AFTER)
    await world.sweep()
    const { items } = await world.as('pt-company').does(listHeld, {})
    const mine = items.filter(({ refId }) => refId === late || refId === inTime)
    expect(mine.map(({ refId, state }) => ({ refId, state }))).toEqual([
      { refId: late, state: 'overdue' },
      { refId: inTime, state: 'open' },
    ])
  })

  it('counts each case under exactly one of open, overdue and closed', async () => {
    world.setTime('2026-10-20T08:00:00+08:00')
    const before = figures()
    await act.closed()
    await act.report()
    const after = figures()
    const moved = (name: string): number => (after[name] ?? 0) - (before[name] ?? 0)
    expect([moved('cases.open'), moved('cases.closed'), moved('cases.overdue'), moved('cases.toVerify')]).toEqual([
      1, 1, 0, 0,
    ])
  })
})
