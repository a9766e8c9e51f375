import type * as v from 'valibot'
import type { Call, Operation, Reply } from '../../contract/operation'
import { authorise } from './authority'
import { keyFor } from './key'
import { NoAnswer, transport } from './transport'

/** What `call` and the hooks need of an operation. */
export type Callable<I extends v.GenericSchema, O extends v.GenericSchema> = Pick<
  Operation<I, O>,
  'name' | 'effect' | 'input' | 'output'
>

/** What came of a call: the server's reply, or that nobody answered. */
export type Outcome<T> = Reply<T> | { readonly ok: false; readonly offline: true }

/** Waits between the tries of one call, in milliseconds. */
const PAUSES = [400, 1200]

/** Opens the way to the cloud; once, at launch. */
export const initCloud = (): void => transport.open()

/**
 * Calls an operation. A change carries its intent's key: when the network dies it is sent again under the same key,
 * now or after a restart, and the server gives its first answer.
 */
export async function call<I extends v.GenericSchema, O extends v.GenericSchema>(
  operation: Callable<I, O>,
  input: v.InferInput<I>,
): Promise<Outcome<v.InferOutput<O>>> {
  if (operation.effect === 'read') return typed<O>(await tryAgain({ operation: operation.name, input }))
  const intent = keyFor(operation.name, input)
  const outcome = await tryAgain({ operation: operation.name, input, key: intent.key })
  if (isFinal(outcome)) intent.answered()
  return typed<O>(outcome)
}

/** Stores a photo or paper of this device and gives its file id; undefined when nobody answered. */
export const upload = async (cloudPath: string, filePath: string): Promise<string | undefined> =>
  transport.upload(cloudPath, filePath).catch(silence)

async function tryAgain(call: Omit<Call, 'desk'>, pauses: readonly number[] = PAUSES): Promise<Outcome<unknown>> {
  const reply = await once(call)
  const [pause, ...later] = pauses
  if (reply !== undefined) return reply
  if (pause === undefined) return { ok: false, offline: true }
  await new Promise((resolve) => setTimeout(resolve, pause))
  return tryAgain(call, later)
}

const once = async (call: Omit<Call, 'desk'>): Promise<Reply<unknown> | undefined> =>
  transport.send(await authorise(call)).catch(silenceOrFault)

const silence = (failure: unknown): undefined => {
  if (failure instanceof NoAnswer) return undefined
  throw failure
}

const silenceOrFault = (failure: unknown): Reply<unknown> | undefined =>
  failure instanceof NoAnswer ? undefined : { ok: false, fault: { id: '' } }

/** A fault or silence leaves open whether the change was made: its key stays. */
const isFinal = (outcome: Outcome<unknown>): boolean =>
  outcome.ok || ('refusal' in outcome && outcome.refusal.code !== 'door.busy')

/** The door has checked the value against the operation's output schema. */
const typed = <O extends v.GenericSchema>(outcome: Outcome<unknown>): Outcome<v.InferOutput<O>> =>
  outcome as Outcome<v.InferOutput<O>>
