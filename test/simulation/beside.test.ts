import { booksOf, runChecks, runStillChecks } from '../../checks'
import { acceptCase } from '../../contract/case/acceptCase'
import { sendReport } from '../../contract/case/sendReport'
import { urgeCase } from '../../contract/case/urgeCase'
import type { Reply } from '../../contract/operation'
import { bindUnit } from '../../contract/registry/bindUnit'
import { garden } from '../cloudfunctions/disclosure/garden'
import { openWorld } from '../fixtures/world'
import type { World } from '../fixtures/world'
import { townOf } from './town'
import type { Town } from './town'

const LONG = 600_000
const ROUNDS = 10
const DAY_MS = 86_400_000

let world: World
let town: Town
beforeAll(async () => {
  world = await openWorld({ seed: 'putian', now: '2026-10-20' })
  town = townOf(world, 1)
}, LONG)
afterAll(() => world?.stop())

const caseIds = (): string[] => [...world.emulator.data.all('cases')].map(({ _id }) => String(_id))

/** A claim on a unit that somebody else makes in the same moment, too. */
function claim(communityId: string, round: number) {
  const door = town.places.find((place) => place.communityId === communityId)?.doors[round]
  if (!door) throw new Error(`no door ${round}`)
  const { building, entrance, room, owner } = door
  return { communityId, building, entrance, room, ...owner }
}

/** What people do in the moment in which two sweeps find everything of the last days. */
function messages(communityId: string, known: readonly string[], round: number): Promise<Reply<unknown>>[] {
  const report = { communityId, problem: 'fireLaneBlocked', place: { building: '2栋' } } as const
  const claimed = claim(communityId, round)
  return [
    world.as('ownerLiu').call(sendReport, report, `report-${round}`),
    world.as('ownerLiu').call(sendReport, report, `report-${round}`),
    world.as('stranger01').call(bindUnit, claimed, `bind-${round}`),
    world.as('stranger02').call(bindUnit, claimed, `bind-${round}`),
    ...known.slice(-3).map((caseId) => world.as('managerChen').call(acceptCase, { caseId }, `accept-${caseId}`)),
    ...known.slice(-3).map((caseId) => world.as('ownerLiu').call(urgeCase, { caseId }, `urge-${caseId}-${round}`)),
  ]
}

describe('people who act in the moment in which two sweeps run', () => {
  it(
    'get their answers, one report is made of one message sent twice, and no invariant is broken',
    async () => {
      const communityId = await garden(world)
      for (let round = 0; round < ROUNDS; round += 1) {
        world.emulator.clock.advance(2 * DAY_MS)
        const sweeps = [world.emulator.fireTimer('sweep'), world.emulator.fireTimer('sweep')]
        const replies = await Promise.all(messages(communityId, caseIds(), round))
        await Promise.all(sweeps)
        expect(replies.filter((reply) => 'fault' in reply)).toEqual([])
        expect(replies[0]).toEqual(replies[1])
        expect(caseIds()).toHaveLength(round + 1)
        expect(runChecks(booksOf(world.emulator))).toEqual([])
      }
      await world.sweep()
      expect(runStillChecks(booksOf(world.emulator), world.now())).toEqual([])
    },
    LONG,
  )
})
