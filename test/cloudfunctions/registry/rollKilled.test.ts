import { importUnits } from '../../../contract/registry/importUnits'
import { readJob } from '../../../contract/registry/readJob'
import { communityId } from '../../../scripts/seed/places'
import { rollOf } from '../../../scripts/seed/units'
import { openWorld } from '../../fixtures/world'
import type { World } from '../../fixtures/world'

const ROWS = rollOf({ buildings: 6, entrances: 2, floors: 19, roomsOnFloor: 2 })
const MINUTE_MS = 60_000

let world: World
let garden: string
beforeAll(async () => {
  world = await openWorld({ seed: 'putian' })
  garden = await communityId(world, '样本花园')
})
afterAll(() => world?.stop())
afterEach(() => world.emulator.setFaults({}))

const until = async (isSo: () => unknown): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20))
}
const job = (jobId: string) => world.emulator.data.get('jobs', jobId)

describe('a roll of units whose worker was killed', () => {
  it.each([60, 200, 400])(
    'at database call %i goes on where it was: each unit once, and no name is kept',
    async (at) => {
      world.emulator.setFaults({ killWorkerAtDbCall: at })
      const { jobId } = await world.as('managerChen').does(importUnits, { communityId: garden, rows: ROWS })
      await until(() => world.emulator.dbCalls() >= at)
      world.emulator.setFaults({})
      expect(job(jobId)?.state).not.toBe('done')

      world.setTime(new Date(world.now() + 3 * MINUTE_MS).toISOString())
      await world.emulator.fireTimer('sweep')
      await until(() => ['done', 'failed'].includes(String(job(jobId)?.state)))
      expect(await world.as('managerChen').does(readJob, { jobId })).toMatchObject({ state: 'done', done: ROWS.length })
      const units = [...world.emulator.data.all('units')].filter((unit) => unit.communityId === garden)
      expect(units).toHaveLength(ROWS.length)
      expect(new Set(units.map(({ label }) => label)).size).toBe(ROWS.length)
      expect(JSON.stringify([units, job(jobId)]).includes('业主0001')).toBe(false)
    },
  )
})
