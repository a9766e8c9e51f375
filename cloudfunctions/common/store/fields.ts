import { database } from '../cloud/sdk'
import type { Patch } from './port'

const { command } = database

/** Objects are set whole: the SDK would flatten them, and an empty one would vanish. */
export function fieldsOf(patch: Patch<Record<string, unknown>>): Record<string, unknown> {
  const isPlain = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)
  const entries = Object.entries(patch).map(([field, value]) => {
    if (value === undefined) return [field, command.remove()]
    return [field, isPlain(value) ? command.set(value) : value]
  })
  return Object.fromEntries(entries)
}
