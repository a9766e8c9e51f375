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
