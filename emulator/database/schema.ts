import { readFileSync } from 'node:fs'
import { MAX_COLLECTIONS, MAX_INDEX_FIELDS, MAX_INDEXES_PER_COLLECTION } from '../limits'

/** schema.json beside the built functions: every collection with its indexes. */
export interface Schema {
  readonly collections: readonly CollectionSchema[]
}

export interface CollectionSchema {
  readonly name: string
  readonly indexes: readonly IndexSchema[]
}

export interface IndexSchema {
  readonly name: string
  readonly fields: readonly IndexField[]
  readonly unique?: boolean
}

export interface IndexField {
  readonly name: string
  readonly direction: 1 | -1
}

/** Reads and checks a schema file; throws when CloudBase would not take it. */
export function readSchema(file: string): Schema {
  const schema = parse(JSON.parse(readFileSync(file, 'utf8')))
  if (schema.collections.length > MAX_COLLECTIONS) throw new Error(`more than ${MAX_COLLECTIONS} collections`)
  unique(
    schema.collections.map(({ name }) => name),
    'collection',
  )
  schema.collections.forEach(check)
  return schema
}

function check({ name, indexes }: CollectionSchema): void {
  if (indexes.length > MAX_INDEXES_PER_COLLECTION) {
    throw new Error(`${name}: more than ${MAX_INDEXES_PER_COLLECTION} indexes`)
  }
  unique(
    indexes.map((index) => index.name),
    `index of ${name}`,
  )
  for (const index of indexes) {
    if (index.fields.length === 0 || index.fields.length > MAX_INDEX_FIELDS) {
      throw new Error(`${name}.${index.name}: an index has 1 to ${MAX_INDEX_FIELDS} fields`)
    }
  }
}

function unique(names: string[], what: string): void {
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined) throw new Error(`${what} ${twice} is declared twice`)
}

function parse(raw: unknown): Schema {
  const { collections } = object(raw, 'schema')
  return { collections: array(collections, 'collections').map(parseCollection) }
}

function parseCollection(raw: unknown): CollectionSchema {
  const { name, indexes } = object(raw, 'collection')
  return { name: text(name, 'collection name'), indexes: array(indexes ?? [], `indexes of ${name}`).map(parseIndex) }
}

function parseIndex(raw: unknown): IndexSchema {
  const { name, fields, unique: isUnique } = object(raw, 'index')
  return {
    name: text(name, 'index name'),
    fields: array(fields, `fields of ${name}`).map(parseField),
    unique: isUnique === true,
  }
}

function parseField(raw: unknown): IndexField {
  const { name, direction } = object(raw, 'index field')
  if (direction !== 1 && direction !== -1) throw new Error(`schema: direction of ${String(name)} is 1 or -1`)
  return { name: text(name, 'field name'), direction }
}

function object(raw: unknown, what: string): Record<string, unknown> {
  if (typeof raw !== 'object' || raw === null) throw new Error(`schema: ${what} is not an object`)
  return Object.fromEntries(Object.entries(raw))
}

function array(raw: unknown, what: string): unknown[] {
  if (!Array.isArray(raw)) throw new Error(`schema: ${what} is not a list`)
  return raw
}

function text(raw: unknown, what: string): string {
  if (typeof raw !== 'string' || raw === '') throw new Error(`schema: ${what} is missing`)
  return raw
}
