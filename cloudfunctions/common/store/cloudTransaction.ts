import { database } from '../cloud/sdk'
import type { TransactionRef } from '../cloud/sdk'
import type { Records } from '../records'
import { isConflict, isDuplicate } from './conflict'
import { fieldsOf } from './fields'
import { Busy } from './port'
import type { Transaction } from './port'

const ATTEMPTS = 40
const LONGEST_PAUSE_MS = 160

/**
 * Runs work as one transaction and tries again on a conflict, whether a write or the commit raised it:
 * the SDK's own retry knows only the commit's. A duplicate id means that another was first: the next try reads what it wrote.
 */
export async function inTransaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const outcome = await tryOnce(work)
    if ('value' in outcome) return outcome.value
    if (!isConflict(outcome.error) && !(isDuplicate(outcome.error) && attempt < 2)) throw outcome.error
    await pause(attempt)
  }
  throw new Busy(`still in conflict after ${ATTEMPTS} attempts`)
}

async function tryOnce<T>(work: (t: Transaction) => Promise<T>): Promise<{ value: T } | { error: unknown }> {
  try {
    return { value: await database.runTransaction((reference) => work(bound(reference)), 1) }
  } catch (error) {
    return { error }
  }
}

const bound = (reference: TransactionRef): Transaction => ({
  async get(collection, id) {
    const { data } = await reference.collection(collection).doc(id).get()
    return (data ?? undefined) as Records[typeof collection] | undefined
  },
  async insert(collection, doc) {
    await reference.collection(collection).add({ data: { ...doc, rev: 1 } })
  },
  async patch(collection, id, patch) {
    await reference
      .collection(collection)
      .doc(id)
      .update({ data: { ...fieldsOf(patch), rev: database.command.inc(1) } })
  },
  async remove(collection, id) {
    await reference.collection(collection).doc(id).remove()
  },
})

const pause = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(LONGEST_PAUSE_MS, 2 ** (attempt + 2))))
