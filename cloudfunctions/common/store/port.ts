import type { Records } from '../records'

export type Collection = keyof Records
export type Scalar = string | number | boolean | null

/** Bounds on one indexed field; strings and numbers compare in their natural order. */
export interface Range<T extends Scalar> {
  readonly gt?: T
  readonly gte?: T
  readonly lt?: T
  readonly lte?: T
}

export type Condition = Scalar | { readonly in: readonly Scalar[] } | Range<string> | Range<number>

/** What is looked for: all conditions hold; every one must be served by a declared index. */
export interface Query {
  /** Field (an array field matches when one element does) → condition. */
  readonly where: Readonly<Record<string, Condition>>
  /** One field; to page on, it must be unique within the answer. */
  readonly order?: readonly [field: string, direction: 'asc' | 'desc']
  /** At most 100. */
  readonly limit?: number
  /** Go on behind this value of the order field. */
  readonly after?: string | number
}

/** New values of top-level fields, each replaced whole; undefined takes a field away. */
export type Patch<T> = { readonly [K in keyof T]?: T[K] | undefined }

export interface Reader {
  get<C extends Collection>(collection: C, id: string): Promise<Records[C] | undefined>
  find<C extends Collection>(collection: C, query: Query): Promise<Records[C][]>
  /** Counts up to a cap, so that no count costs more than the cap. */
  count(collection: Collection, where: Query['where'], cap: number): Promise<number>
}

/** Documents by id only, ten at most; what it reads is one snapshot. */
export interface Transaction {
  get<C extends Collection>(collection: C, id: string): Promise<Records[C] | undefined>
  insert<C extends Collection>(collection: C, doc: Records[C]): Promise<void>
  patch<C extends Collection>(collection: C, id: string, patch: Patch<Records[C]>): Promise<void>
  remove(collection: Collection, id: string): Promise<void>
}

export interface Store extends Reader {
  /** Adds a document under the id that the caller chose; false where that id stands already. */
  insert<C extends Collection>(collection: C, doc: Records[C]): Promise<boolean>
  /** Optimistic: writes only if `rev` is still the one that was read, and raises it. */
  updateIf<C extends Collection>(
    collection: C,
    id: string,
    expected: { readonly rev: number },
    patch: Patch<Records[C]>,
  ): Promise<boolean>
  /**
   * All or nothing. Conflicts are tried again by itself; then it gives up with a Busy fault.
   * What `work` throws rolls everything back and comes out.
   */
  tx<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
}

/** Too many wrote the same at once, for longer than we try. */
export class Busy extends Error {}
