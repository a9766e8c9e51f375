export interface IndexField {
  readonly name: string
  readonly direction: 1 | -1
}

export interface Index {
  readonly name: string
  readonly fields: readonly IndexField[]
  readonly unique?: boolean
}

export interface CollectionSchema {
  readonly name: string
  readonly indexes: readonly Index[]
}

/**
 * Declares a collection with its indexes, each written as its fields in order; a leading `-` turns one around,
 * a leading `!` on the first makes the index unique.
 */
export function collection(name: string, ...indexes: readonly (readonly string[])[]): CollectionSchema {
  return { name, indexes: indexes.map(index) }
}

function index(fields: readonly string[]): Index {
  const unique = fields[0]?.startsWith('!') ?? false
  const parsed = fields.map((field) => field.replace(/^!/, '')).map(parse)
  const name = parsed.map(({ name: part, direction }) => `${part}_${direction}`).join('_')
  return unique ? { name, fields: parsed, unique } : { name, fields: parsed }
}

const parse = (field: string): IndexField =>
  field.startsWith('-') ? { name: field.slice(1), direction: -1 } : { name: field, direction: 1 }
