import type * as v from 'valibot'
import { booksOf, runChecks, runStillChecks } from '../../checks'
import { acceptCase } from '../../contract/case/acceptCase'
import { reportRectified } from '../../contract/case/reportRectified'
import { sendReport } from '../../contract/case/sendReport'
import { verifyCase } from '../../contract/case/verifyCase'
import { postStatement } from '../../contract/disclosure/postStatement'
import { garden, photoOf, stateOf, thirdQuarter } from '../cloudfunctions/disclosure/garden'
import type { ReadOrChange } from '../../scripts/seed/acting'
import { openWorld } from '../fixtures/world'
import type { World } from '../fixtures/world'
import { killedAtEachCall, sweepKilledAtEachCall } from './killing'

const LONG = 300_000
/** A change reads its caller, its subject and its answer, and writes its record, event, figures and answer at the least. */
const FEWEST_CALLS = 8

let world: World
beforeAll(async () => {
  world = await openWorld({ seed: 'putian', now: '2026-10-20' })
}, LONG)
afterAll(() => world.stop())

const aReport = async () =>
  ({ communityId: await garden(world), problem: 'fireLaneBlocked', place: { building: '2栋' } }) as const

/** A case that waits to be verified. */
async function rectified(): Promise<string> {
  const { caseId } = await world.as('ownerLiu').does(sendReport, await aReport())
  await world.as('managerChen').does(acceptCase, { caseId })
  const photos = [await photoOf(world, 'managerChen')]
  await world.as('managerChen').does(reportRectified, { caseId, text: '车已挪走', photos })
  return caseId
}

const countOf = (collection: string): number => [...world.emulator.data.all(collection)].length

/** Nothing was left behind by those who died, one record stands, and the same message again gets the same answer. */
async function survives<I extends v.GenericSchema, O extends v.GenericSchema>(
  who: string,
  operation: ReadOrChange<I, O>,
  input: v.InferInput<I>,
  makes: string,
): Promise<void> {
  const before = countOf(makes)
  const { reply, kills, torn } = await killedAtEachCall(world, who, operation, input, operation.name)
  expect(torn).toEqual([])
  expect(kills).toBeGreaterThanOrEqual(FEWEST_CALLS)
  expect(reply).toMatchObject({ ok: true })
  expect(await world.as(who).call(operation, input, operation.name)).toEqual(reply)
  expect(countOf(makes)).toBe(before + 1)
  expect(runChecks(booksOf(world.emulator))).toEqual([])
}

describe('a worker that dies at each of its database calls in turn leaves nothing behind; the message comes through once', () => {
  it(
    'a report with a photo',
    async () => {
      const photos = [await photoOf(world, 'ownerLiu')]
      await survives('ownerLiu', sendReport, { ...(await aReport()), photos }, 'cases')
    },
    LONG,
  )

  it(
    'a close-out with its reply',
    async () => {
      const caseId = await rectified()
      await survives('neighbourhoodZheng', verifyCase, { caseId, reply: '车已经挪走，我们到现场看过了' }, 'events')
    },
    LONG,
  )

  it(
    'a statement with the photo of the board',
    async () => survives('managerChen', postStatement, await thirdQuarter(world), 'statements'),
    LONG,
  )
})

describe('a commit whose answer is lost', () => {
  it('has happened, and the same message again gets the answer and does nothing', async () => {
    const input = await aReport()
    const before = countOf('cases')
    world.emulator.setFaults({ dropReplyAfterCommit: true })
    expect(await world.as('ownerLiu').call(sendReport, input, 'lost')).toHaveProperty('fault')
    world.emulator.setFaults({})
    expect(countOf('cases')).toBe(before + 1)
    const state = stateOf(world)
    expect(await world.as('ownerLiu').call(sendReport, input, 'lost')).toMatchObject({
      ok: true,
      value: { number: before + 1 },
    })
    expect(stateOf(world)).toBe(state)
  })
})

describe('the sweep, whose worker dies', () => {
  it(
    'at each of its database calls in turn, is gone on with by the next: everything is told and counted once',
    async () => {
      world.setTime('2026-11-02')
      expect(await sweepKilledAtEachCall(world)).toBeGreaterThanOrEqual(FEWEST_CALLS)
      await world.sweep()
      expect(runStillChecks(booksOf(world.emulator), world.now())).toEqual([])
    },
    LONG,
  )
})
