import { notImplemented, requestFailed } from '../cloudError'
import type { Fields } from './ejson'
import { isDate, isFields } from './ejson'

/** What a query asks of one field, all of it at once. */
export interface Condition {
  readonly field: string
  readonly operator: Operator
  readonly value: unknown
}

export type Operator = '$eq' | '$in' | '$gt' | '$gte' | '$lt' | '$lte'

const RANGE: readonly Operator[] = ['$gt', '$gte', '$lt', '$lte']

/** A query as a conjunction of conditions; what the store port never sends is refused as not implemented. */
export function readConditions(query: Fields): Condition[] {
  return Object.entries(query).flatMap(([field, wanted]) => {
    if (field === '$and') return list(wanted, field).flatMap((part) => readConditions(document(part, field)))
    if (field.startsWith('$')) throw notImplemented(`query operator ${field}`)
    return conditionsOn(field, wanted)
  })
}

export const isRange = ({ operator }: Condition): boolean => RANGE.includes(operator)

function conditionsOn(field: string, wanted: unknown): Condition[] {
  if (!isFields(wanted)) return [{ field, operator: '$eq', value: scalar(wanted, field) }]
  const operators = Object.entries(wanted)
  if (operators.length === 0 || operators.some(([name]) => !name.startsWith('$'))) {
    throw notImplemented(`equality of ${field} with a whole document`)
  }
  return operators.map(([name, value]) => condition(field, name, value))
}

function condition(field: string, name: string, value: unknown): Condition {
  if (name === '$eq') return { field, operator: name, value: scalar(value, field) }
  if (name === '$in') return { field, operator: name, value: list(value, name).map((item) => scalar(item, field)) }
  if (name === '$gt' || name === '$gte' || name === '$lt' || name === '$lte') {
    if (value === null) throw notImplemented(`range of ${field} over null`)
    return { field, operator: name, value: scalar(value, field) }
  }
  throw notImplemented(`query operator ${name}`)
}

function scalar(value: unknown, field: string): unknown {
  const plain = value === null || ['string', 'number', 'boolean'].includes(typeof value) || isDate(value)
  if (!plain) throw notImplemented(`comparison of ${field} with ${Object.prototype.toString.call(value)}`)
  return value
}

function list(value: unknown, operator: string): unknown[] {
  if (!Array.isArray(value)) throw requestFailed(`${operator} needs an array`)
  return value
}

function document(value: unknown, operator: string): Fields {
  if (!isFields(value)) throw requestFailed(`${operator} needs documents`)
  return value
}
