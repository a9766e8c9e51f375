import { database } from '../cloud/sdk'
import type { Combined } from '../cloud/sdk'
import type { Records } from '../records'
import { inTransaction } from './cloudTransaction'
import { isDuplicate } from './conflict'
import { fieldsOf } from './fields'
import type { Condition, Query, Store } from './port'

const PAGE = 100
const _ = database.command

/** The store on CloudBase, and on the emulator, through wx-server-sdk. */
export const cloudStore: Store = {
  async get(collection, id) {
    const { data } = await database.collection(collection).doc(id).get()
    return (data ?? undefined) as Records[typeof collection] | undefined
  },

  async find(collection, query) {
    const found = database.collection(collection).where(conditions(query))
    const ordered = query.order ? found.orderBy(...query.order) : found
    const { data } = await ordered.limit(Math.min(query.limit ?? PAGE, PAGE)).get()
    return data as unknown as Records[typeof collection][]
  },

  async count(collection, where, cap) {
    const { total } = await database.collection(collection).where(conditions({ where })).limit(cap).count()
    return Math.min(total, cap)
  },

  async insert(collection, doc) {
    try {
      await database.collection(collection).add({ data: { ...doc, rev: 1 } })
      return true
    } catch (error) {
      if (isDuplicate(error)) return false
      throw error
    }
  },

  async updateIf(collection, id, { rev }, patch) {
    const data = { ...fieldsOf(patch), rev: rev + 1 }
    const { stats } = await database.collection(collection).where({ _id: id, rev }).update({ data })
    return stats.updated === 1
  },

  tx: inTransaction,
}

function conditions({ where, order, after }: Query): Record<string, unknown> {
  const fields = Object.entries(where).map(([field, condition]) => [field, operator(condition)])
  const asked: Record<string, unknown> = Object.fromEntries(fields)
  if (order === undefined || after === undefined) return asked
  const [field, direction] = order
  const behind = direction === 'asc' ? _.gt(after) : _.lt(after)
  const before = where[field]
  return { ...asked, [field]: before === undefined ? behind : behind.and(operator(before)) }
}

function operator(condition: Condition): unknown {
  if (condition === null || typeof condition !== 'object') return condition
  if ('in' in condition) return _.in(condition.in)
  const bounds = Object.entries(condition).filter(([, value]) => value !== undefined)
  const [first, ...more] = bounds.map(([bound, value]): Combined => _[bound as 'gt' | 'gte' | 'lt' | 'lte'](value))
  if (!first) throw new RangeError('a range without a bound')
  return more.reduce((all, bound) => all.and(bound), first)
}
