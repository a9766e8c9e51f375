import { notImplemented } from '../cloudError'
import { isDate, isFields } from './ejson'

/**
 * Bytes that sort as MongoDB sorts values: null (and missing), numbers, strings, documents, arrays, booleans, dates.
 * No encoding is a prefix of another, and none starts with 0x00 or, inverted, with 0xff.
 */
const NULL = 0x10
const NUMBER = 0x20
const STRING = 0x30
const DOCUMENT = 0x40
const ARRAY = 0x50
const BOOLEAN = 0x60
const DATE = 0x70
const END = Buffer.from([0])

export function ordered(value: unknown, direction: 1 | -1 = 1): Buffer {
  const bytes = ascending(value)
  return direction === 1 ? bytes : inverted(bytes)
}

/** Where the values comparable with this one begin and end: a range never crosses types. */
export function bracket(value: unknown): { first: Buffer; last: Buffer } {
  const type = ascending(value)[0] ?? 0
  return { first: Buffer.from([type]), last: Buffer.from([type + 0x0f]) }
}

export function inverted(bytes: Buffer): Buffer {
  return Buffer.from(bytes.map((byte) => byte ^ 0xff))
}

function ascending(value: unknown): Buffer {
  if (value === null || value === undefined) return Buffer.from([NULL])
  if (typeof value === 'number') return tagged(NUMBER, double(value))
  if (typeof value === 'string') return tagged(STRING, text(value))
  if (typeof value === 'boolean') return Buffer.from([BOOLEAN, value ? 1 : 0])
  if (isDate(value)) return tagged(DATE, double(value.getTime()))
  if (Array.isArray(value)) return tagged(ARRAY, ...value.map(ascending), END)
  if (isFields(value)) {
    return tagged(DOCUMENT, ...Object.entries(value).flatMap(([key, item]) => [ascending(key), ascending(item)]), END)
  }
  throw notImplemented(`index order for ${Object.prototype.toString.call(value)}`)
}

const tagged = (type: number, ...parts: Buffer[]): Buffer => Buffer.concat([Buffer.from([type]), ...parts])

function double(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  if (Number.isNaN(value)) return bytes
  bytes.writeDoubleBE(value === 0 ? 0 : value)
  const first = bytes[0] ?? 0
  if (first & 0x80) return inverted(bytes)
  bytes[0] = first | 0x80
  return bytes
}

/** UTF-8 with each zero byte escaped, so that the closing zeros sort before any longer text. */
function text(value: string): Buffer {
  const raw = Buffer.from(value, 'utf8')
  const escaped = raw.includes(0) ? Buffer.from([...raw].flatMap((byte) => (byte === 0 ? [0, 0xff] : [byte]))) : raw
  return Buffer.concat([escaped, Buffer.from([0, 0])])
}
