import type { Transaction } from 'lmdb'
import type { Collection } from './catalog'
import { readConditions } from './conditions'
import type { Doc, Fields } from './ejson'
import { matcher } from './matching'
import type { Plan, Range, Sort } from './plan'
import { planQuery } from './plan'
import type { Entry, Records, Stored } from './records'

/** What answering took: documents fetched and index keys looked at. */
export interface Cost {
  reads: number
  keys: number
}

/** The documents that match, in the order asked for, at most `limit`; refuses what no index serves. */
export function find(
  records: Records,
  collection: Collection,
  query: Fields,
  options: { sort: Sort[]; limit: number; cost: Cost },
): Stored[] {
  const conditions = readConditions(query)
  const plan = planQuery(collection, query, conditions, options.sort)
  const wanted = matcher(query)
  const snapshot = records.snapshot()
  try {
    const runs = plan.ranges.map((range) => run(records, plan, range, { ...options, wanted, snapshot }))
    const found = plan.merge ? merged(runs, plan) : runs.flat()
    return distinct(found.map(({ stored }) => stored)).slice(0, options.limit)
  } finally {
    snapshot.done()
  }
}

/** How many documents match; where the index settles the query, no document is fetched. */
export function count(records: Records, collection: Collection, query: Fields, cost: Cost): number {
  const conditions = readConditions(query)
  const plan = planQuery(collection, query, conditions, [])
  if (!plan.settled) return find(records, collection, query, { sort: [], limit: Infinity, cost }).length
  const documents = new Set<string>()
  for (const range of plan.ranges) {
    for (const entry of records.keysBetween(plan.store, range, false)) {
      cost.keys += 1
      documents.add(entry.document.toString('latin1'))
    }
  }
  return documents.size
}

interface Found {
  readonly stored: Stored
  readonly order: Buffer
}

function run(
  records: Records,
  plan: Plan,
  range: Range,
  {
    limit,
    wanted,
    cost,
    snapshot,
  }: { limit: number; wanted: (doc: Doc) => boolean; cost: Cost; snapshot: Transaction },
): Found[] {
  const found: Found[] = []
  const seen = new Set<string>()
  for (const entry of records.keysBetween(plan.store, range, plan.reverse, snapshot)) {
    if (found.length >= limit) break
    cost.keys += 1
    if (!first(seen, entry)) continue
    const stored = records.read(entry.document, snapshot)
    cost.reads += 1
    if (stored && wanted(stored.doc)) found.push({ stored, order: entry.key.subarray(range.fixed) })
  }
  return found
}

/** An array puts a document into an index more than once. */
function first(seen: Set<string>, { document }: Entry): boolean {
  const id = document.toString('latin1')
  if (seen.has(id)) return false
  seen.add(id)
  return true
}

const merged = (runs: Found[][], { reverse }: Plan): Found[] =>
  runs.flat().sort((one, other) => Buffer.compare(one.order, other.order) * (reverse ? -1 : 1))

const distinct = (found: Stored[]): Stored[] => [
  ...new Map(found.map((stored) => [stored.key.toString('latin1'), stored])).values(),
]
