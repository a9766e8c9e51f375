import type * as v from 'valibot'
import type { Reply } from '../../contract/operation'
import type { ReadOrChange } from '../../scripts/seed/acting'
import { stateOf } from '../cloudfunctions/disclosure/garden'
import type { World } from '../fixtures/world'

/** More than any operation calls the database. */
const MOST_CALLS = 60

export interface Killed {
  /** The answer of the first message that came through. */
  readonly reply: Reply<unknown>
  /** At how many calls the worker was killed before. */
  readonly kills: number
  /** Calls at which something was left behind by a worker that died. */
  readonly torn: readonly number[]
}

/** Sends one message with one key again and again, and kills the worker at its first call, its second, … until it comes through. */
export async function killedAtEachCall<I extends v.GenericSchema, O extends v.GenericSchema>(
  world: World,
  who: string,
  operation: ReadOrChange<I, O>,
  input: v.InferInput<I>,
  key: string,
): Promise<Killed> {
  const { emulator } = world
  const torn: number[] = []
  const before = stateOf(world)
  const puts = emulator.data.puts()
  for (let at = 1; at < MOST_CALLS; at += 1) {
    emulator.setFaults({ killWorkerAtDbCall: at })
    const reply = await world
      .as(who)
      .call(operation, input, key)
      .catch(() => undefined)
    emulator.setFaults({})
    if (reply) return { reply, kills: at - 1, torn }
    if (emulator.data.puts() !== puts && stateOf(world) !== before) torn.push(at)
  }
  throw new Error(`${operation.name} never came through`)
}

/** Lets the sweep die at its first call, its second, … until one run comes through; how often it died. */
export async function sweepKilledAtEachCall({ emulator }: World): Promise<number> {
  for (let at = 1; at < MOST_SWEEP_CALLS; at += 1) {
    emulator.setFaults({ killWorkerAtDbCall: at })
    const isThrough = await emulator.fireTimer('sweep').then(
      () => true,
      () => false,
    )
    emulator.setFaults({})
    if (isThrough) return at - 1
  }
  throw new Error('the sweep never came through')
}

const MOST_SWEEP_CALLS = 240
