import { randomBytes } from 'node:crypto'
import type { Call, Reply } from '../../../contract/operation'
import { maskedForPublic } from '../../../domain/case'
import { Busy } from '../store/port'
import type { Store } from '../store/port'
import { admit } from './door'
import type { Surroundings } from './door'
import type { Handler } from './handler'

const ID_BYTES = 12

/** A new random id that fits a mini-program code (32 characters with its head). */
export const newId = (head: string): string =>
  `${head}_${randomBytes(ID_BYTES).toString('base64url')}`.replace(/-/g, '.')

export const surroundings = (store: Store): Surroundings => ({ store, now: () => Date.now(), newId })

/** Who calls: from WeChat, or from a desk's proof; never from the input. */
export type Identify = (call: Call) => Promise<string | undefined>

/**
 * Serves one call and catches every fault once: it is logged under an id, and the caller learns the id and nothing more.
 */
export async function serve(
  handlers: ReadonlyMap<string, Handler>,
  store: Store,
  identify: Identify,
  call: Call,
): Promise<Reply<unknown>> {
  try {
    const personId = await identify(call)
    if (call.desk && personId === undefined) return { ok: false, refusal: { code: 'door.sessionEnded' } }
    return await admit(handlers, surroundings(store), personId, call)
  } catch (error) {
    if (error instanceof Busy) return { ok: false, refusal: { code: 'door.busy' } }
    return { ok: false, fault: { id: await logFault(store, call.operation, error) } }
  }
}

async function logFault(store: Store, operation: string, error: unknown): Promise<string> {
  const id = randomBytes(3).toString('hex').toUpperCase()
  const { message, stack } = wordsOf(error)
  console.error(JSON.stringify({ fault: id, operation, message, stack }))
  await store
    .insert('faults', { _id: `${Date.now()}-${id}`, at: Date.now(), operation, message, stack })
    .catch(() => false)
  return id
}

/** What is kept of an error: where it arose, and its words without the plates and numbers of whoever was being served. */
function wordsOf(error: unknown): { message: string; stack: string } {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
  return { message: maskedForPublic(message), stack: maskedForPublic(stack) }
}

/** Operations by name; two of one name would hide one another. */
export function tableOf(handlers: readonly Handler[]): ReadonlyMap<string, Handler> {
  const table = new Map(handlers.map((handler) => [handler.operation.name as string, handler]))
  if (table.size !== handlers.length) throw new Error('two operations of one name')
  return table
}
