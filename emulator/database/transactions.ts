import { randomBytes } from 'node:crypto'
import type { Transaction as Snapshot } from 'lmdb'
import { CloudError, requestFailed, transactionConflict, transactionMissing } from '../cloudError'
import { MAX_TRANSACTION_DOCUMENTS, MAX_TRANSACTION_MS } from '../limits'
import type { Collection } from './catalog'
import type { Doc } from './ejson'
import type { Locks } from './locks'
import type { Records } from './records'

/**
 * Snapshot isolation as CloudBase documents it: reads see the snapshot and the transaction's own writes; a write takes
 * the document, and conflicts at once when another holds it or has changed it since. What was only read is not guarded.
 */
export interface Transactions {
  /** @param invocation the call of a function that begins it; one that it leaves open is none of the next call's */
  start(client: string, invocation?: string): string
  read(id: string, key: Buffer): Doc | undefined
  /** Replaces, adds or removes a document; gives what `change` returns for the document as the transaction sees it. */
  write(id: string, collection: Collection, key: Buffer, change: (doc: Doc | undefined) => Doc | undefined): void
  commit(id: string): Promise<void>
  abort(id: string): void
  /** Lets go of what a client that is no more had open. */
  abortAll(client: string): void
  openOf(client: string): number
  isOpenIn(invocation: string): boolean
}

interface Open {
  readonly client: string
  readonly invocation: string | undefined
  readonly owner: symbol
  readonly timer: NodeJS.Timeout
  readonly writes: Map<string, Write>
  snapshot?: Snapshot
}

interface Write {
  readonly collection: Collection
  readonly key: Buffer
  readonly after: Doc | undefined
}

export function createTransactions(records: Records, locks: Locks, maxMs = MAX_TRANSACTION_MS): Transactions {
  const open = new Map<string, Open>()

  const existing = (id: string): Open => {
    const transaction = open.get(id)
    if (!transaction) throw transactionMissing()
    return transaction
  }
  /** From here on nobody can reach the transaction; its documents stay taken until it lets go. */
  const close = (id: string): Open => {
    const transaction = existing(id)
    open.delete(id)
    clearTimeout(transaction.timer)
    return transaction
  }
  const letGo = ({ snapshot, owner }: Open): void => {
    snapshot?.done()
    locks.release(owner)
  }
  const end = (id: string): void => letGo(close(id))
  /** Any error inside a transaction ends it, as in MongoDB. */
  const endingOnError = <T>(id: string, work: () => T): T => {
    try {
      return work()
    } catch (error) {
      if (open.has(id)) end(id)
      throw error
    }
  }
  return {
    start: (client, invocation) => {
      const id = randomBytes(12).toString('hex')
      const timer = setTimeout(() => end(id), maxMs).unref()
      open.set(id, { client, invocation, owner: Symbol(id), timer, writes: new Map() })
      return id
    },
    read: (id, key) => current(records, existing(id), key),
    write: (id, collection, key, change) =>
      endingOnError(id, () => {
        const transaction = existing(id)
        take(records, locks, transaction, key)
        const after = change(current(records, transaction, key))
        transaction.writes.set(text(key), { collection, key, after })
        refuseTooMany(transaction)
      }),
    commit: async (id) => {
      const transaction = close(id)
      const writes = [...transaction.writes.values()]
      try {
        await records.write((put) => {
          for (const { collection, key } of writes) put(collection, key, records.read(key)?.doc, undefined)
          for (const { collection, key, after } of writes) if (after) put(collection, key, undefined, after)
        })
      } catch (error) {
        throw isTwin(error) ? transactionConflict() : error
      } finally {
        letGo(transaction)
      }
    },
    abort: end,
    abortAll: (client) => {
      for (const [id, transaction] of [...open]) if (transaction.client === client) end(id)
    },
    openOf: (client) => [...open.values()].filter((transaction) => transaction.client === client).length,
    isOpenIn: (invocation) => [...open.values()].some((transaction) => transaction.invocation === invocation),
  }
}

const text = (key: Buffer): string => key.toString('latin1')

/** The snapshot is taken at the first operation, as MongoDB takes it. */
const snapshotOf = (records: Records, transaction: Open): Snapshot => (transaction.snapshot ??= records.snapshot())

function current(records: Records, transaction: Open, key: Buffer): Doc | undefined {
  const own = transaction.writes.get(text(key))
  return own ? own.after : records.read(key, snapshotOf(records, transaction))?.doc
}

function take(records: Records, locks: Locks, transaction: Open, key: Buffer): void {
  const seen = records.read(key, snapshotOf(records, transaction))?.version
  if (!locks.tryTake([key], transaction.owner)) throw transactionConflict()
  if (records.read(key)?.version !== seen) throw transactionConflict()
}

function refuseTooMany({ writes }: Open): void {
  if (writes.size <= MAX_TRANSACTION_DOCUMENTS) return
  throw requestFailed(`a transaction writes at most ${MAX_TRANSACTION_DOCUMENTS} documents`)
}

/** A twin that another committed meanwhile: MongoDB calls it a conflict, and the retry then finds the twin. */
const isTwin = (error: unknown): boolean => error instanceof CloudError && error.message.startsWith('E11000')
