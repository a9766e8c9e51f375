import { requestFailed } from '../cloudError'
import { MAX_SCAN_POINTS } from '../limits'
import type { Collection, Index } from './catalog'
import type { Condition } from './conditions'
import { isRange } from './conditions'
import type { Fields } from './ejson'
import { bracket, inverted, ordered } from './order'
import type { IndexField } from './schema'

export interface Sort {
  readonly field: string
  readonly direction: 1 | -1
}

/** How an index serves a query: these ranges, in this order; what they don't settle is tested on the documents. */
export interface Plan {
  readonly store: 'docs' | 'index'
  readonly ranges: readonly Range[]
  readonly reverse: boolean
  /** Several ranges, each in order: they have to be merged by what follows this many bytes of the key's end. */
  readonly merge: boolean
  /** Whether the ranges settle every condition, so that counting needs no document. */
  readonly settled: boolean
}

export interface Range {
  readonly start: Buffer
  readonly end: Buffer
  /** Bytes of the key that are the same throughout the range. */
  readonly fixed: number
}

interface Access {
  readonly store: 'docs' | 'index'
  readonly prefix: Buffer
  readonly fields: readonly IndexField[]
  readonly multikey: boolean
}

/** The plan with the longest fixed prefix, or a refusal that names the query: a query without an index is a scan. */
export function planQuery(collection: Collection, query: Fields, conditions: Condition[], sort: Sort[]): Plan {
  const access: Access[] = [
    { store: 'docs', prefix: collection.prefix, fields: [{ name: '_id', direction: 1 }], multikey: false },
    ...collection.indexes.map((index: Index): Access => ({ ...index, store: 'index' })),
  ]
  const plans = access.flatMap((each) => tryAccess(each, conditions, sort))
  const [best] = plans.sort((one, other) => other.score - one.score)
  if (best) return best.plan
  throw requestFailed(
    `no index of ${collection.name} serves the query ${JSON.stringify(query)}` +
      (sort.length > 0 ? ` in the order ${JSON.stringify(sort)}` : '') +
      `; its indexes: ${collection.indexes.map(describe).join(', ') || 'none'}`,
  )
}

const describe = ({ name, fields }: Index): string =>
  `${name}(${fields.map((field) => `${field.name} ${field.direction}`).join(', ')})`

interface Scored {
  readonly score: number
  readonly plan: Plan
}

function tryAccess(access: Access, conditions: Condition[], sort: Sort[]): Scored[] {
  const names = access.fields.map(({ name }) => name)
  const fixed = fixedFields(access.fields, conditions)
  const byId = names[0] === '_id' && fixed.length > 0
  if (!byId && conditions.some(({ field }) => !names.includes(field))) return []

  const order = sortDirection(access.fields.slice(fixed.length), sort, conditions)
  if (order === undefined) return []
  const next = access.fields[fixed.length]
  const range = next ? conditions.filter((each) => each.field === next.name && isRange(each)) : []
  const bounded = fixed.length > 0 || range.length > 0 || (conditions.length === 0 && sort.length > 0)
  if (!bounded) return []

  const used = bounds(range).slice(0, access.multikey ? 1 : 2)
  const points = expand(access, fixed)
  return [
    {
      score: fixed.length * 2 + (range.length > 0 ? 1 : 0),
      plan: {
        store: access.store,
        ranges: points.map((point) => rangeFrom(point, next, used)),
        reverse: order === -1,
        merge: points.length > 1 && sort.length > 0,
        settled: fixed.length + used.length === conditions.length && !(access.multikey && asksForNothing(fixed)),
      },
    },
  ]
}

/** An empty list lies in its index as nothing, and is not found by a query for nothing. */
const asksForNothing = (fixed: Fixed[]): boolean => fixed.some(({ values }) => values.includes(null))

interface Fixed {
  readonly field: IndexField
  readonly values: readonly unknown[]
}

/** The leading fields that the query pins to one value or a few. */
function fixedFields(fields: readonly IndexField[], conditions: Condition[]): Fixed[] {
  const fixed: Fixed[] = []
  for (const field of fields) {
    const pin = conditions.find((each) => each.field === field.name && !isRange(each))
    if (!pin) break
    const values = pin.operator === '$in' && Array.isArray(pin.value) ? [...new Set(pin.value)] : [pin.value]
    fixed.push({ field, values })
  }
  return fixed
}

/** One lower and one upper bound; a second of either kind is left to the test on the document. */
const bounds = (range: Condition[]): Condition[] => [
  ...range.filter(({ operator }) => operator === '$gt' || operator === '$gte').slice(0, 1),
  ...range.filter(({ operator }) => operator === '$lt' || operator === '$lte').slice(0, 1),
]

/** 1 or -1 when reading these fields forwards or backwards gives the order asked for; undefined when neither does. */
function sortDirection(fields: readonly IndexField[], sort: Sort[], conditions: Condition[]): 1 | -1 | undefined {
  const pinned = new Set(conditions.filter(({ operator }) => operator === '$eq').map(({ field }) => field))
  const asked = sort.filter(({ field }) => !pinned.has(field))
  const directions = asked.map(({ field, direction }, at) => {
    const served = fields[at]
    if (served?.name !== field) return undefined
    return served.direction === direction ? 1 : -1
  })
  if (directions.length === 0) return 1
  return directions.every((direction) => direction === directions[0]) ? directions[0] : undefined
}

function expand(access: Access, fixed: Fixed[]): Buffer[] {
  const size = fixed.reduce((product, { values }) => product * values.length, 1)
  if (size > MAX_SCAN_POINTS) throw requestFailed(`$in comes to ${size} ranges, at most ${MAX_SCAN_POINTS}`)
  return fixed.reduce<Buffer[]>(
    (rows, { field, values }) =>
      rows.flatMap((row) => values.map((value) => Buffer.concat([row, ordered(value, field.direction)]))),
    [access.prefix],
  )
}

const PAST = Buffer.from([0xff])

/** From the first key to past the last one that a pinned prefix and a range over the next field admit. */
function rangeFrom(point: Buffer, next: IndexField | undefined, range: Condition[]): Range {
  const [any] = range
  if (!next || !any) return { start: point, end: Buffer.concat([point, PAST]), fixed: point.length }
  const lower = range.find(({ operator }) => operator === '$gt' || operator === '$gte')
  const upper = range.find(({ operator }) => operator === '$lt' || operator === '$lte')
  const { first, last } = bracket(any.value)
  const low = lower ? ordered(lower.value) : first
  const high = upper ? ordered(upper.value) : last
  const afterLow = lower?.operator === '$gt'
  const afterHigh = !upper || upper.operator === '$lte'
  const [from, to] =
    next.direction === 1
      ? [edge(low, afterLow), edge(high, afterHigh)]
      : [edge(inverted(high), !afterHigh), edge(inverted(low), !afterLow)]
  return { start: Buffer.concat([point, from]), end: Buffer.concat([point, to]), fixed: point.length }
}

const edge = (bytes: Buffer, after: boolean): Buffer => (after ? Buffer.concat([bytes, PAST]) : bytes)
