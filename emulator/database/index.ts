import { randomBytes } from 'node:crypto'
import { collectionMissing } from '../cloudError'
import type { Collection } from './catalog'
import type { Doc, Fields, Id } from './ejson'
import type { Cost } from './find'
import { count, find } from './find'
import { createLocks } from './locks'
import { matcher } from './matching'
import type { Sort } from './plan'
import type { Put, Records } from './records'
import { duplicateKey, openRecords } from './records'
import type { Schema } from './schema'
import type { Transactions } from './transactions'
import { createTransactions } from './transactions'

/** A CloudBase document database in one directory. Whatever a write's promise settles is on disk and synced by then. */
export interface EmulatedDatabase {
  readonly transactions: Transactions
  collection(name: string): Collection
  collections(): readonly Collection[]
  get(collection: Collection, id: Id): Doc | undefined
  find(collection: Collection, query: Fields, options: { sort: Sort[]; limit: number; cost: Cost }): Doc[]
  count(collection: Collection, query: Fields, cost: Cost): number
  insert(collection: Collection, docs: readonly Doc[]): Promise<void>
  /** Applies the change to each document that still matches when its turn comes; gives how many that were. */
  modify(collection: Collection, query: Fields, cost: Cost, change: Change): Promise<number>
  put(collection: Collection, id: Id, change: (doc: Doc | undefined) => Doc | undefined): Promise<void>
  /** Writes documents whatever stood there before. */
  load(collection: Collection, docs: readonly Doc[]): Promise<void>
  /** Documents in the order of their ids, from after one; for the console and for tests. */
  page(collection: Collection, after: Id | undefined, limit: number): Doc[]
  keyOf(collection: Collection, id: Id): Buffer
  /** How many documents were written, replaced or removed since it was opened. */
  puts(): number
  close(): Promise<void>
}

type Change = (doc: Doc) => Doc | undefined

export const newId = (): string => randomBytes(16).toString('hex')

export async function openDatabase(path: string, schema: Schema): Promise<EmulatedDatabase> {
  const records = await openRecords(path, schema)
  const locks = createLocks()
  const { collections } = records.catalog

  /** Waits for whoever holds the documents, then writes all or nothing. */
  const locked = async <T>(keys: Buffer[], work: (put: Put) => T): Promise<T> => {
    const owner = Symbol('write')
    try {
      await locks.take(keys, owner)
      return await records.write(work)
    } finally {
      locks.release(owner)
    }
  }
  return {
    transactions: createTransactions(records, locks),
    collection: (name) => {
      const found = collections.get(name)
      if (!found) throw collectionMissing(name)
      return found
    },
    collections: () => [...collections.values()],
    keyOf: (collection, id) => records.keyOf(collection, id),
    get: (collection, id) => records.read(records.keyOf(collection, id))?.doc,
    find: (collection, query, options) => find(records, collection, query, options).map(({ doc }) => doc),
    count: (collection, query, cost) => count(records, collection, query, cost),
    insert: (collection, docs) => {
      const keys = docs.map(({ _id }) => records.keyOf(collection, _id))
      return locked(keys, (put) => docs.forEach((doc) => add(records, collection, doc, put)))
    },
    load: (collection, docs) => {
      const keys = docs.map(({ _id }) => records.keyOf(collection, _id))
      return locked(keys, (put) => docs.forEach((doc, at) => replace(records, collection, keys[at], doc, put)))
    },
    modify: async (collection, query, cost, change) => {
      const found = find(records, collection, query, { sort: [], limit: Infinity, cost })
      const keys = found.map(({ key }) => key)
      return locked(keys, (put) => keys.filter((key) => changeIf(records, collection, key, query, change, put)).length)
    },
    put: (collection, id, change) => {
      const key = records.keyOf(collection, id)
      return locked([key], (put) => {
        const before = records.read(key)?.doc
        put(collection, key, before, change(before))
      })
    },
    page: (collection, after, limit) => pageOf(records, collection, after, limit),
    puts: () => records.puts(),
    close: () => records.close(),
  }
}

function add(records: Records, collection: Collection, doc: Doc, put: Put): void {
  const key = records.keyOf(collection, doc._id)
  if (records.read(key)) throw duplicateKey(collection.name, '_id_')
  put(collection, key, undefined, doc)
}

function replace(records: Records, collection: Collection, key: Buffer | undefined, doc: Doc, put: Put): void {
  if (key) put(collection, key, records.read(key)?.doc, doc)
}

function changeIf(
  records: Records,
  collection: Collection,
  key: Buffer,
  query: Fields,
  change: Change,
  put: Put,
): boolean {
  const stored = records.read(key)
  if (!stored || !matcher(query)(stored.doc)) return false
  put(collection, key, stored.doc, change(stored.doc))
  return true
}

function pageOf(records: Records, collection: Collection, after: Id | undefined, limit: number): Doc[] {
  const query: Fields = after === undefined ? {} : { _id: { $gt: after } }
  const sort: Sort[] = [{ field: '_id', direction: 1 }]
  return find(records, collection, query, { sort, limit, cost: { reads: 0, keys: 0 } }).map(({ doc }) => doc)
}
