import { communityId } from '../../../scripts/seed/places'
import { rollLine, rollWorkbook } from '../../fixtures/rollSheet'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'
import { begin, ended } from './importing'

const UNITS = 60

let world: World
let garden: string
let roll: Buffer
beforeAll(async () => {
  world = await openWorld({ seed: 'putian' })
  garden = await communityId(world, '样本花园')
  roll = await rollWorkbook(Array.from({ length: UNITS }, (_, nth) => rollLine(nth)))
}, 120_000)
afterAll(() => world?.stop())
afterEach(() => world.emulator.setFaults({}))

const MINUTE_MS = 60_000

/** Waits until the worker is dead; no call is made meanwhile, for the fault counts calls. */
async function killedAt(importId: string, at: number): Promise<unknown> {
  while (world.emulator.dbCalls() < at) await new Promise((resolve) => setTimeout(resolve, 20))
  return world.emulator.data.get('jobs', importId)?.done
}

describe('an import whose worker was killed', () => {
  it.each([45, 70, 95, 120])(
    'at database call %i goes on where it was, and ends as if nothing had been',
    async (at) => {
      world.emulator.setFaults({ killWorkerAtDbCall: at })
      const importId = await begin(world, 'managerChen', garden, roll)
      expect(await killedAt(importId, at)).toBeLessThan(UNITS)
      world.emulator.setFaults({})

      world.setTime(new Date(world.now() + 3 * MINUTE_MS).toISOString())
      world.emulator.resetCounts()
      await world.emulator.fireTimer('sweep')
      expect(await ended(world, 'managerChen', importId)).toMatchObject({ goodRows: UNITS, units: UNITS, badRows: 0 })
      const accounts = [...world.emulator.data.all('feeAccounts')]
      expect(accounts).toHaveLength(UNITS)
      expect(new Set(accounts.map((account) => account.importId))).toEqual(new Set([importId]))
      expect(world.emulator.counts().filter((call) => call.function === 'jobs')).toHaveLength(1)
    },
  )
})
