import { plainName } from './match'
import type { Line, PartName, Statement, Subtotal } from './statement'
import { PARTS } from './statement'

/**
 * Gives the lines of a correction the ids that they had before, so that questions and evidence stay with them. A line is
 * the same when it stands in the same part and has the same source, else the same item and voucher, else the same item.
 */
export function keepLineIds(next: Statement, before: Statement): Statement {
  const parts = PARTS.map((part) => [part, next[part] && keepIn(part, next[part], before[part] ?? [])] as const)
  const kept: Statement = { ...next, ...Object.fromEntries(parts) }
  return next.subtotals ? { ...kept, subtotals: next.subtotals.map((total) => renamed(total, next, kept)) } : kept
}

/** A subtotal of some lines follows them to their ids. */
function renamed(total: Subtotal, from: Statement, to: Statement): Subtotal {
  const { part, of } = total
  const lines = from[part] ?? []
  return of ? { ...total, of: of.map((id) => to[part]?.[lines.findIndex((line) => line.id === id)]?.id ?? id) } : total
}

function keepIn(part: PartName, lines: readonly Line[], before: readonly Line[]): Line[] {
  const free = [...before]
  const take = (line: Line, key: Key): string | undefined => {
    const index = key(line) === '' ? -1 : free.findIndex((old) => key(old) === key(line))
    return index < 0 ? undefined : free.splice(index, 1)[0]?.id
  }
  const ids = new Map<Line, string>()
  for (const key of KEYS) {
    for (const line of lines) {
      const kept = ids.has(line) ? undefined : take(line, key)
      if (kept !== undefined) ids.set(line, kept)
    }
  }
  const taken = new Set(before.map(({ id }) => id))
  return lines.map((line) => ({ ...line, id: ids.get(line) ?? freeId(line.id, part, taken) }))
}

type Key = (line: Line) => string

const KEYS: readonly Key[] = [
  ({ sourceId = '' }) => plainName(sourceId),
  ({ item, voucher = '' }) => (voucher === '' ? '' : `${plainName(item)} ${plainName(voucher)}`),
  ({ item, receiver = '' }) => `${plainName(item)} ${receiver}`,
]

/** An id that no line of the version before has; numbered on where it is taken. */
function freeId(id: string, part: PartName, taken: Set<string>): string {
  let free = id
  for (let number = taken.size + 1; taken.has(free); number += 1) free = `${part}-${number}`
  taken.add(free)
  return free
}
