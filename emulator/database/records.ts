import { deserialize, serialize } from 'bson'
import type { Database, RootDatabase, Transaction } from 'lmdb'
import { open } from 'lmdb'
import { requestFailed } from '../cloudError'
import { MAX_DOCUMENT_BYTES } from '../limits'
import type { Catalog, Collection, Index } from './catalog'
import { openCatalog } from './catalog'
import type { Doc, Id } from './ejson'
import { hasId } from './ejson'
import { entriesOf } from './entries'
import { ordered } from './order'
import type { Schema } from './schema'

/** A document as it lies on disk: its key, and a version that no later write of it repeats. */
export interface Stored {
  readonly key: Buffer
  readonly version: number
  readonly doc: Doc
}

/** The documents and index entries on disk. Writing happens in `write` alone, whole or not at all, and synced. */
export interface Records {
  readonly catalog: Catalog
  keyOf(collection: Collection, id: Id): Buffer
  read(key: Buffer, snapshot?: Transaction): Stored | undefined
  keysBetween(store: 'docs' | 'index', range: KeyRange, reverse: boolean, snapshot?: Transaction): Iterable<Entry>
  write<T>(work: (put: Put) => T): Promise<T>
  /** How many documents were written, replaced or removed since it was opened. */
  puts(): number
  snapshot(): Transaction
  close(): Promise<void>
}

export interface KeyRange {
  readonly start: Buffer
  readonly end: Buffer
}

export interface Entry {
  readonly key: Buffer
  /** The document's key: of an index entry its value, of a document its own key. */
  readonly document: Buffer
}

/** Replaces, adds (no before) or removes (no after) one document with its index entries. */
export type Put = (collection: Collection, key: Buffer, before: Doc | undefined, after: Doc | undefined) => void

const SUFFIX = Buffer.from([0])
const VERSION_BYTES = 8

export async function openRecords(path: string, schema: Schema): Promise<Records> {
  const env = open({ path, overlappingSync: false, maxDbs: 8, maxReaders: 512 })
  const docs = env.openDB<Buffer, Buffer>({ name: 'docs', keyEncoding: 'binary', encoding: 'binary' })
  const index = env.openDB<Buffer, Buffer>({ name: 'index', keyEncoding: 'binary', encoding: 'binary' })
  const catalog = openCatalog(env.openDB<string, string>({ name: 'meta', encoding: 'string' }), schema)
  const stores = { docs, index }
  let version = Date.now() * 1000
  let puts = 0

  const put: Put = (collection, key, before, after) => {
    puts += 1
    if (before) removeEntries(index, collection, key, before)
    if (!after) return void docs.remove(key)
    if (addEntries(index, collection, key, after)) catalog.save()
    docs.put(key, pack(after, (version += 1)))
  }
  const records: Records = {
    catalog,
    keyOf: (collection, id) => Buffer.concat([collection.prefix, ordered(id), SUFFIX]),
    read: (key, snapshot) => {
      if (!snapshot) renew(env)
      const bytes = docs.get(key, snapshot ? { transaction: snapshot } : {})
      return bytes && unpack(key, bytes)
    },
    keysBetween: (store, range, reverse, snapshot) =>
      between(stores[store], store === 'index', range, reverse, snapshot),
    write: (work) => env.childTransaction(() => work(put)),
    puts: () => puts,
    snapshot: () => renew(env).useReadTransaction(),
    close: () => env.close(),
  }
  await reindex(records, index)
  return records
}

/** lmdb-js keeps a reader for a while; one that must see what was just acknowledged is renewed at once. */
function renew(env: RootDatabase): RootDatabase {
  env.resetReadTxn()
  return env
}

function between(
  store: Database<Buffer, Buffer>,
  isIndex: boolean,
  { start, end }: KeyRange,
  reverse: boolean,
  snapshot: Transaction | undefined,
): Iterable<Entry> {
  const bounds = reverse ? { start: end, end: start, reverse } : { start, end }
  const from = snapshot ? { ...bounds, transaction: snapshot } : bounds
  return store.getRange(from).map(({ key, value }) => ({ key, document: isIndex ? value : key }))
}

/** True when an index met its first array, which the catalog has to remember. */
function addEntries(index: Database<Buffer, Buffer>, collection: Collection, key: Buffer, doc: Doc): boolean {
  let firstArray = false
  for (const definition of collection.indexes) {
    const { fields, multikey } = entriesOf(doc, definition)
    if (multikey && !definition.multikey) firstArray = definition.multikey = true
    for (const row of fields) {
      const entry = Buffer.concat([definition.prefix, row])
      if (definition.unique) refuseTwin(index, entry, key, collection, definition)
      index.put(Buffer.concat([entry, key]), key)
    }
  }
  return firstArray
}

function removeEntries(index: Database<Buffer, Buffer>, collection: Collection, key: Buffer, doc: Doc): void {
  for (const definition of collection.indexes) {
    for (const row of entriesOf(doc, definition).fields) index.remove(Buffer.concat([definition.prefix, row, key]))
  }
}

function refuseTwin(
  index: Database<Buffer, Buffer>,
  entry: Buffer,
  key: Buffer,
  collection: Collection,
  definition: Index,
): void {
  const end = Buffer.concat([entry, Buffer.from([0xff])])
  for (const found of index.getRange({ start: entry, end })) {
    if (!found.value.equals(key)) throw duplicateKey(collection.name, definition.name)
  }
}

export const duplicateKey = (collection: string, index: string): Error =>
  requestFailed(`E11000 duplicate key error collection: ${collection} index: ${index} dup key`)

/** Writes the entries of indexes that are new, and clears those that are gone. */
async function reindex(records: Records, index: Database<Buffer, Buffer>): Promise<void> {
  const { catalog } = records
  await records.write(() => {
    for (const prefix of catalog.dropped) {
      const end = Buffer.concat([prefix, Buffer.from([0xff])])
      for (const { key } of [...index.getRange({ start: prefix, end })]) index.remove(key)
    }
    for (const collection of catalog.collections.values()) {
      const indexes = collection.indexes.filter(({ fresh: isNew }) => isNew)
      if (indexes.length === 0) continue
      const end = Buffer.concat([collection.prefix, Buffer.from([0xff])])
      for (const { key } of [...records.keysBetween('docs', { start: collection.prefix, end }, false)]) {
        const stored = records.read(key)
        if (stored) addEntries(index, { ...collection, indexes }, key, stored.doc)
      }
    }
    catalog.save()
  })
}

function pack(doc: Doc, version: number): Buffer {
  const body = serialize(doc, { ignoreUndefined: true })
  if (body.length > MAX_DOCUMENT_BYTES) throw requestFailed(`document of ${body.length} bytes exceeds 16 MB`)
  const head = Buffer.alloc(VERSION_BYTES)
  head.writeDoubleBE(version)
  return Buffer.concat([head, body])
}

function unpack(key: Buffer, bytes: Buffer): Stored {
  const doc = deserialize(bytes.subarray(VERSION_BYTES))
  if (!hasId(doc)) throw new Error('a stored document has no _id')
  return { key, version: bytes.readDoubleBE(0), doc }
}
