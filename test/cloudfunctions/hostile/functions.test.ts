import { readImport } from '../../../contract/fee/readImport'
import { communityId } from '../../../scripts/seed/places'
import { rollLine, rollWorkbook } from '../../fixtures/rollSheet'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'
import { begin, ended } from '../fee/importing'
import { stateOf } from '../disclosure/garden'

let world: World
beforeAll(async () => {
  world = await openWorld({ seed: 'putian' })
})
afterAll(() => world?.stop())

describe('functions that no page calls do nothing for a person who calls them', () => {
  it('the sweep: what is due stays due until time comes', async () => {
    world.setTime('2026-11-20')
    const before = stateOf(world)
    expect(await world.emulator.call('stranger', 'sweep', {})).toEqual({})
    expect(await world.emulator.call('managerChen', 'sweep', { Type: 'Timer', TriggerName: 'sweep' })).toEqual({})
    expect(stateOf(world)).toBe(before)
    await world.sweep()
    expect(stateOf(world)).not.toBe(before)
  })

  it('the jobs: without a job’s id, with what is none, and with one that has ended', async () => {
    const garden = await communityId(world, '样本花园')
    const importId = await begin(world, 'managerChen', garden, await rollWorkbook([rollLine(0)]))
    await ended(world, 'managerChen', importId)
    const before = stateOf(world)
    for (const event of [{}, { jobId: {} }, { jobId: 'job_none' }, [], 'job']) {
      await expect(world.emulator.call('stranger', 'jobs', event)).rejects.toThrow()
    }
    expect(await world.emulator.call('stranger', 'jobs', { jobId: importId })).toEqual({ finished: true })
    expect(stateOf(world)).toBe(before)
    expect(await world.as('managerChen').does(readImport, { importId })).toMatchObject({ state: 'done' })
  })
})
