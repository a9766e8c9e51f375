import { booksOf, runChecks } from '../../../checks'
import { timeKey } from '../../../cloudfunctions/common/workItems'
import { sendReport } from '../../../contract/case/sendReport'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'
import { garden } from '../disclosure/garden'

const LONG = 180_000
const DAY_MS = 86_400_000

let world: World
beforeAll(async () => {
  world = await openWorld({ seed: 'putian' })
  await world.sweep()
}, LONG)
afterAll(() => world?.stop())

const stateOf = (itemId: string): unknown => world.emulator.data.get('workItems', itemId)?.state

const leftOf = (key: 'foldKey' | 'tellKey'): number =>
  [...world.emulator.data.all('events')].filter((event) => event[key] !== undefined).length

describe('PT-17 one record that nothing can be done with', () => {
  it('holds up no other: what is overdue behind it goes up, is counted and is told, and the fault is seen', async () => {
    const { data } = world.emulator
    const input = { communityId: await garden(world), problem: 'fireLaneBlocked', place: { building: '2栋' } } as const
    const { caseId } = await world.as('ownerLiu').does(sendReport, input)
    const item = data.get('workItems', caseId)
    if (!item) throw new Error(`no work item ${caseId}`)
    const broken = { ...item, _id: 'case_broken', refId: 'case_broken', communityId: 'nowhere' }
    await data.load('workItems', [{ ...broken, wakeKey: timeKey(0, 'case_broken'), figureKeys: [] }])

    world.setTime('2026-10-28')
    await expect(world.emulator.fireTimer('sweep')).rejects.toThrow('no community nowhere')
    expect(stateOf(caseId)).toBe('overdue')
    expect([leftOf('foldKey'), leftOf('tellKey')]).toEqual([0, 0])

    await data.remove('workItems', 'case_broken')
    await world.sweep()
    expect(runChecks(booksOf(world.emulator))).toEqual([])
  })
})

describe('PT-17 a moment that an item has had before', () => {
  it('counts again: a case that went back to an earlier date goes up once more, and the sweep comes to an end', async () => {
    const { data } = world.emulator
    const input = { communityId: await garden(world), problem: 'fireLaneBlocked', place: { building: '3栋' } } as const
    const { caseId } = await world.as('ownerLiu').does(sendReport, input)
    const before = data.get('workItems', caseId)
    const held = data.get('cases', caseId)
    if (!before || !held) throw new Error(`no work item ${caseId}`)
    world.emulator.clock.advance(DAY_MS)
    await world.sweep()
    expect(data.get('workItems', caseId)).toMatchObject({ state: 'overdue', level: 1 })

    await data.load('workItems', [before])
    await data.load('cases', [held])
    await world.sweep()
    expect(data.get('workItems', caseId)).toMatchObject({ state: 'overdue', level: 1 })
  })
})
