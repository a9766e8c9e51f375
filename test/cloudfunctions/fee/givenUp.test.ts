import { booksOf, runChecks } from '../../../checks'
import { timeKey } from '../../../cloudfunctions/common/workItems'
import { communityId } from '../../../scripts/seed/places'
import { rollLine, rollWorkbook } from '../../fixtures/rollSheet'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'
import { begin, ended } from './importing'

const MINUTE_MS = 60_000

let world: World
let garden: string
beforeAll(async () => {
  world = await openWorld({ seed: 'putian' })
  garden = await communityId(world, '样本花园')
}, 180_000)
afterAll(() => world?.stop())

/** An import that can't come on, whoever calls it: where it goes on can't be read. */
async function stuck(): Promise<string> {
  const { data } = world.emulator
  const importId = 'import_stuck'
  const asked = { kind: 'feeRoll', personId: 'managerChen', communityId: garden, createdAt: world.now() }
  const job = { ...asked, state: 'running', place: '"nowhere"', done: 0, total: 0 }
  await data.load('jobs', [{ _id: importId, ...job, resumeKey: timeKey(0, importId) }])
  await data.load('feeRolls', [{ _id: garden, communityId: garden, importId, running: true }])
  return importId
}

async function resumed(): Promise<void> {
  world.emulator.clock.advance(3 * MINUTE_MS)
  await world.emulator.fireTimer('sweep')
  await world.emulator.idle()
}

describe('an import that never comes on', () => {
  it('is called again five times, then it has failed, says so, and the next can begin', async () => {
    const importId = await stuck()
    const state = (): unknown => world.emulator.data.get('jobs', importId)?.state
    for (let nth = 1; nth <= 5; nth += 1) {
      await resumed()
      expect(state()).toBe('running')
    }
    await resumed()
    expect(state()).toBe('failed')
    expect(runChecks(booksOf(world.emulator))).toEqual([])

    const next = await begin(world, 'managerChen', garden, await rollWorkbook([rollLine(0), rollLine(1)]))
    expect(await ended(world, 'managerChen', next)).toMatchObject({ goodRows: 2 })
  })
})
