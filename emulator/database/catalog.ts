import type { Database } from 'lmdb'
import type { IndexField, Schema } from './schema'

/** Where a collection's documents and an index's entries live: short ids that prefix every key. */
export interface Collection {
  readonly name: string
  readonly prefix: Buffer
  readonly indexes: readonly Index[]
}

export interface Index {
  readonly name: string
  readonly prefix: Buffer
  readonly fields: readonly IndexField[]
  readonly unique: boolean
  /** Whether any document ever held an array here: then two bounds of a range can't be scanned as one. */
  multikey: boolean
  /** Declared since the data was last opened: its entries still have to be written. */
  readonly fresh: boolean
}

interface Saved {
  readonly next: number
  readonly collections: Record<string, number>
  readonly indexes: Record<string, { readonly id: number; readonly definition: string; readonly multikey: boolean }>
}

const EMPTY: Saved = { next: 1, collections: {}, indexes: {} }

/** The collections of the schema with their ids, and the prefixes of indexes that are no longer declared. */
export interface Catalog {
  readonly collections: ReadonlyMap<string, Collection>
  readonly dropped: readonly Buffer[]
  /** Puts the catalog into the write that is under way. */
  save(): void
}

export function openCatalog(meta: Database<string, string>, schema: Schema): Catalog {
  const saved = parse(meta.get('catalog'))
  let next = saved.next
  const collectionIds = { ...saved.collections }
  const collections = new Map<string, Collection>()
  const kept = new Set<number>()
  for (const { name, indexes } of schema.collections) {
    const id = (collectionIds[name] ??= next++)
    const opened = indexes.map((index): Index => {
      const definition = JSON.stringify({ fields: index.fields, unique: index.unique === true })
      const before = saved.indexes[`${name}/${index.name}`]
      const same = before?.definition === definition ? before : undefined
      const indexId = same?.id ?? next++
      kept.add(indexId)
      return {
        name: index.name,
        prefix: prefix(indexId),
        fields: index.fields,
        unique: index.unique === true,
        multikey: same?.multikey ?? false,
        fresh: !same,
      }
    })
    collections.set(name, { name, prefix: prefix(id), indexes: opened })
  }
  const dropped = Object.values(saved.indexes)
    .filter(({ id }) => !kept.has(id))
    .map(({ id }) => prefix(id))
  const save = (): void => {
    void meta.put('catalog', JSON.stringify({ next, collections: collectionIds, indexes: describe(collections) }))
  }
  return { collections, dropped, save }
}

function describe(collections: ReadonlyMap<string, Collection>): Saved['indexes'] {
  return Object.fromEntries(
    [...collections.values()].flatMap(({ name, indexes }) =>
      indexes.map(({ name: index, prefix: at, fields, unique, multikey }) => [
        `${name}/${index}`,
        { id: at.readUInt16BE(0), definition: JSON.stringify({ fields, unique }), multikey },
      ]),
    ),
  )
}

function prefix(id: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16BE(id)
  return bytes
}

function parse(text: string | undefined): Saved {
  return text === undefined ? EMPTY : JSON.parse(text)
}
