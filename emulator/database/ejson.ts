import { EJSON } from 'bson'
import { invalidParam } from '../cloudError'

export type Id = string | number
export type Fields = Record<string, unknown>
export type Doc = Fields & { _id: Id }

/** Extended JSON as the SDK sends it, with server dates filled in from the clock (epoch ms). */
export function readEjson(text: unknown, now: number): Fields {
  if (typeof text !== 'string') throw invalidParam('expected a string of extended JSON')
  const parsed: unknown = withServerDates(EJSON.parse(text), now)
  if (!isFields(parsed)) throw invalidParam(`expected a document, got ${text.slice(0, 200)}`)
  return parsed
}

export const writeEjson = (doc: Fields): string => EJSON.stringify(doc, { relaxed: false })

/** A plain document: neither a list nor a value of BSON's own, from whichever realm it comes. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' &&
  value !== null &&
  Object.prototype.toString.call(value) === '[object Object]' &&
  !('_bsontype' in value)

export const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]'

export function hasId(fields: Fields): fields is Doc {
  return typeof fields._id === 'string' || typeof fields._id === 'number'
}

function withServerDates(value: unknown, now: number): unknown {
  if (Array.isArray(value)) return value.map((item) => withServerDates(item, now))
  if (!isFields(value)) return value
  const serverDate = value.$tcb_server_date
  if (isFields(serverDate)) return new Date(now + Number(serverDate.offset ?? 0))
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withServerDates(item, now)]))
}
