import { requestFailed } from '../cloudError'
import { MAX_INDEX_ENTRY_BYTES } from '../limits'
import type { Index } from './catalog'
import type { Doc } from './ejson'
import { isFields } from './ejson'
import { ordered } from './order'

/** What one document puts into one index: the ordered fields of each entry, without prefix and document key. */
export interface Entries {
  readonly fields: readonly Buffer[]
  readonly multikey: boolean
}

export function entriesOf(doc: Doc, index: Index): Entries {
  const columns = index.fields.map(({ name }) => valuesAt(doc, name.split('.')))
  const arrays = columns.filter(({ multikey }) => multikey)
  if (arrays.length > 1) {
    throw requestFailed(
      `cannot index parallel arrays: index ${index.name} of ${index.fields.map((f) => f.name).join(', ')}`,
    )
  }
  const rows = columns.reduce<Buffer[]>(
    (done, { values }, at) =>
      done.flatMap((row) =>
        values.map((value) => Buffer.concat([row, ordered(value, index.fields[at]?.direction ?? 1)])),
      ),
    [Buffer.alloc(0)],
  )
  rows.forEach((row) => refuseLong(row, index))
  return { fields: distinct(rows), multikey: arrays.length > 0 }
}

interface Column {
  readonly values: readonly unknown[]
  readonly multikey: boolean
}

/** The values under a dotted path, an array standing for each of its items, as MongoDB's multikey indexes read it. */
function valuesAt(value: unknown, path: readonly string[]): Column {
  if (Array.isArray(value)) {
    const items = value.map((item) => (path.length === 0 ? { values: [item] } : valuesAt(item, path)))
    return { values: items.length === 0 ? [undefined] : items.flatMap((item) => item.values), multikey: true }
  }
  const [first, ...rest] = path
  if (first === undefined) return { values: [value], multikey: false }
  return isFields(value) ? valuesAt(value[first], rest) : { values: [undefined], multikey: false }
}

function refuseLong(row: Buffer, index: Index): void {
  if (row.length <= MAX_INDEX_ENTRY_BYTES) return
  throw requestFailed(`key too large to index: ${row.length} bytes in ${index.name}, at most ${MAX_INDEX_ENTRY_BYTES}`)
}

const distinct = (rows: readonly Buffer[]): Buffer[] => [
  ...new Map(rows.map((row) => [row.toString('latin1'), row])).values(),
]
