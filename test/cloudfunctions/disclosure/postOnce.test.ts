import { postStatement } from '../../../contract/disclosure/postStatement'
import { fen } from '../../../domain/common'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'
import { figureOf, gardenQ3, stateOf, thirdQuarter } from './garden'

describe('PT-05 a posting happens once, however often it is sent and whatever dies', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld({ seed: 'putian' })
    await world.sweep()
  })
  afterAll(() => world.stop())

  it('is whole or not at all when the worker dies, and whole once when it is sent again', async () => {
    const posting = await thirdQuarter(world)
    const send = () => world.as('managerChen').call(postStatement, posting, 'one-intent')
    for (const call of [3, 9, 14, 18]) {
      const before = stateOf(world)
      world.emulator.setFaults({ killWorkerAtDbCall: call })
      await expect(send()).rejects.toBeDefined()
      expect(stateOf(world)).toBe(before)
    }
    world.emulator.setFaults({ dropReplyAfterCommit: true })
    await send().catch(() => undefined)
    world.emulator.setFaults({})
    const standing = stateOf(world)
    const again = await send()
    expect(again).toMatchObject({ ok: true, value: { statementId: await gardenQ3(world), daysLate: 0 } })
    expect(await send()).toEqual(again)
    expect(stateOf(world)).toBe(standing)
    expect(figureOf(world, posting.communityId, '2026Q3', 'statements.posted')).toBe(1)
  })

  it('refuses other words under the same key', async () => {
    const posting = await thirdQuarter(world, { closing: fen(1) })
    const before = stateOf(world)
    const other = await world.as('managerChen').call(postStatement, posting, 'one-intent')
    expect(other).toMatchObject({ ok: false, refusal: { code: 'door.keyUsedForOther' } })
    expect(stateOf(world)).toBe(before)
  })
})
