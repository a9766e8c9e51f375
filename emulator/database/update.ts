import { notImplemented, requestFailed } from '../cloudError'
import type { Doc, Fields } from './ejson'
import { isFields } from './ejson'

/** Reads an update of $set, $unset, $inc and $push; what it gives throws as MongoDB does, and changes nothing then. */
export function readUpdate(update: Fields): (doc: Doc) => Doc {
  const steps = Object.entries(update).flatMap(([operator, fields]) => stepsOf(operator, fields))
  refuseOverlap(steps.map(({ path }) => path))
  return (doc) => {
    const copy: Doc = { ...doc, ...copyOf(doc) }
    for (const { apply, path, value } of steps) apply(copy, path, value)
    return copy
  }
}

function copyOf(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, isFields(value) ? copyOf(value) : value]),
  )
}

interface Step {
  readonly path: string
  readonly value: unknown
  readonly apply: (doc: Fields, path: string, value: unknown) => void
}

const OPERATORS: Record<string, Step['apply']> = { $set: set, $unset: unset, $inc: increment, $push: push }

function stepsOf(operator: string, fields: unknown): Step[] {
  const apply = OPERATORS[operator]
  if (!apply) throw notImplemented(`update operator ${operator}`)
  if (!isFields(fields)) throw requestFailed(`${operator} needs a document`)
  return Object.entries(fields).map(([path, value]) => {
    if (path === '_id')
      throw requestFailed("Performing an update on the path '_id' would modify the immutable field '_id'")
    if (path.split('.').some((part) => part === '' || part.startsWith('$'))) {
      throw notImplemented(`update of the path '${path}'`)
    }
    return { path, value, apply }
  })
}

function refuseOverlap(paths: string[]): void {
  const sorted = [...paths].sort()
  sorted.forEach((path, at) => {
    const next = sorted[at + 1]
    if (next === path || next?.startsWith(`${path}.`)) {
      throw requestFailed(`Updating the path '${next}' would create a conflict at '${path}'`)
    }
  })
}

function set(doc: Fields, path: string, value: unknown): void {
  refuseDollar(value)
  const { holder, last } = descend(doc, path)
  holder[last] = value
}

function unset(doc: Fields, path: string): void {
  const parts = path.split('.')
  const last = parts.pop() ?? ''
  let holder: unknown = doc
  for (const part of parts) holder = isFields(holder) ? holder[part] : undefined
  if (isFields(holder)) delete holder[last]
}

function increment(doc: Fields, path: string, by: unknown): void {
  if (typeof by !== 'number') throw requestFailed(`Cannot increment with non-numeric argument: {${path}: ${typeof by}}`)
  const { holder, last } = descend(doc, path)
  const before = holder[last] === undefined ? 0 : holder[last]
  if (typeof before !== 'number') {
    throw requestFailed(`Cannot apply $inc to a value of non-numeric type: the field '${path}' is ${kind(before)}`)
  }
  holder[last] = before + by
}

function push(doc: Fields, path: string, value: unknown): void {
  const items = pushed(value)
  const { holder, last } = descend(doc, path)
  const before = holder[last] === undefined ? [] : holder[last]
  if (!Array.isArray(before)) {
    throw requestFailed(`The field '${path}' must be an array but is of type ${kind(before)}`)
  }
  holder[last] = [...before, ...items]
}

function pushed(value: unknown): unknown[] {
  if (!isFields(value) || !('$each' in value)) return [value]
  const modifier = Object.keys(value).find((key) => key !== '$each')
  if (modifier) throw notImplemented(`$push modifier ${modifier}`)
  if (!Array.isArray(value.$each)) throw requestFailed('The argument to $each in $push must be an array')
  return value.$each
}

/** The document that holds the last part of a path; missing ones are made, anything else in the way is an error. */
function descend(doc: Fields, path: string): { holder: Fields; last: string } {
  const parts = path.split('.')
  const last = parts.pop() ?? ''
  let holder = doc
  for (const part of parts) {
    const next = holder[part] === undefined ? (holder[part] = {}) : holder[part]
    if (Array.isArray(next)) throw notImplemented(`update inside an array: '${path}'`)
    if (!isFields(next))
      throw requestFailed(`Cannot create field '${last}' in element {${part}: ${JSON.stringify(next)}}`)
    holder = next
  }
  return { holder, last }
}

/** A whole value as the caller gives it: MongoDB keeps no field that starts with a dollar sign. */
export function refuseDollar(value: unknown): void {
  if (Array.isArray(value)) return value.forEach(refuseDollar)
  if (!isFields(value)) return
  for (const [key, item] of Object.entries(value)) {
    if (key.startsWith('$')) throw requestFailed(`The dollar ($) prefixed field '${key}' is not valid for storage.`)
    if (key.includes('.')) throw requestFailed(`The dotted field '${key}' is not valid for storage.`)
    refuseDollar(item)
  }
}

const kind = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)
