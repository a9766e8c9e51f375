import type * as v from 'valibot'
import { booksOf, runChecks, runStillChecks } from '../../checks'
import { correctStatement } from '../../contract/disclosure/correctStatement'
import { readStatement } from '../../contract/disclosure/readStatement'
import { readTreeHead } from '../../contract/disclosure/readTreeHead'
import { withdrawStatement } from '../../contract/disclosure/withdrawStatement'
import { fen } from '../../domain/common'
import type { ReadOrChange } from '../../scripts/seed/acting'
import { postThirdQuarter } from '../cloudfunctions/disclosure/garden'
import { openWorld } from '../fixtures/world'
import type { World } from '../fixtures/world'
import { killedAtEachCall, sweepKilledAtEachCall } from './killing'

const LONG = 300_000

let world: World
let statementId: string
beforeAll(async () => {
  world = await openWorld({ seed: 'putian', now: '2026-10-15' })
  await world.sweep()
  statementId = (await postThirdQuarter(world)).statementId
}, LONG)
afterAll(() => world.stop())

const countOf = (collection: string): number => [...world.emulator.data.all(collection)].length
const read = () => world.as('ownerLiu').does(readStatement, { statementId })

async function survives<I extends v.GenericSchema, O extends v.GenericSchema>(
  operation: ReadOrChange<I, O>,
  input: v.InferInput<I>,
): Promise<void> {
  const before = countOf('statementVersions')
  const { reply, torn } = await killedAtEachCall(world, 'managerChen', operation, input, operation.name)
  expect(torn).toEqual([])
  expect(reply).toMatchObject({ ok: true })
  expect(await world.as('managerChen').call(operation, input, operation.name)).toEqual(reply)
  expect(countOf('statementVersions')).toBe(before + 1)
  expect(runChecks(booksOf(world.emulator))).toEqual([])
}

describe('PT-08 a worker that dies at each of its database calls in turn leaves nothing behind, or everything', () => {
  it(
    'of a correction',
    async () => {
      const { content } = await read()
      const statement = { ...content.statement, closing: fen((content.statement.closing ?? 0) + 1) }
      await survives(correctStatement, { statementId, version: 1, statement, reason: '少写了一分' })
    },
    LONG,
  )

  it(
    'of a withdrawal',
    async () => survives(withdrawStatement, { statementId, version: 2, reason: '凭证要重新核' }),
    LONG,
  )
})

describe('the tree over all logs takes every entry in once, and every day gets one head', () => {
  it(
    'although the sweep dies at each of its calls in turn',
    async () => {
      world.setTime('2026-10-16')
      await sweepKilledAtEachCall(world)
      await world.sweep()
      expect(runStillChecks(booksOf(world.emulator), world.now())).toEqual([])
      const { head } = await world.asNobody().does(readTreeHead, {})
      expect(head).toMatchObject({ day: '2026-10-15', size: countOf('logEntries') })
    },
    LONG,
  )

  it(
    'although two sweeps run at once',
    async () => {
      await postThirdQuarter(world)
      world.setTime('2026-10-17')
      await Promise.all([world.emulator.fireTimer('sweep'), world.emulator.fireTimer('sweep')])
      await world.sweep()
      expect(runStillChecks(booksOf(world.emulator), world.now())).toEqual([])
      const { head } = await world.asNobody().does(readTreeHead, {})
      expect(head).toMatchObject({ day: '2026-10-16', size: countOf('logEntries') })
    },
    LONG,
  )
})
