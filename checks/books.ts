import type { Records } from '../cloudfunctions/common/records'

/** Everything that is stored, by collection. */
export type Books = { readonly [C in keyof Records]: readonly Records[C][] }

/** Something that can't be true if every rule was kept. */
export interface Breach {
  readonly check: string
  /** The record, as collection/id. */
  readonly record: string
  readonly said: string
  readonly expected: string
}

export const breach = (check: string, record: string, said: unknown, expected: unknown): Breach => ({
  check,
  record,
  said: JSON.stringify(said) ?? 'nothing',
  expected: JSON.stringify(expected) ?? 'nothing',
})

/** An invariant over stored data; it collects every breach. */
export type Check = (books: Books) => Breach[]

/** Records under a key each, in their order. */
export function grouped<T>(records: readonly T[], keyOf: (record: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const record of records) {
    const key = keyOf(record)
    const group = groups.get(key)
    if (group) group.push(record)
    else groups.set(key, [record])
  }
  return groups
}

/** What stands on one side and not on the other, each named once. */
export function difference(a: Iterable<string>, b: Iterable<string>): string[] {
  const [left, right] = [new Set(a), new Set(b)]
  return [...[...left].filter((one) => !right.has(one)), ...[...right].filter((one) => !left.has(one))]
}

/** Keys that stand more than once. */
export const doubles = (keys: readonly string[]): string[] =>
  [...grouped(keys, (key) => key)].filter(([, same]) => same.length > 1).map(([key]) => key)
