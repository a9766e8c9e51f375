import type { Books } from '../../checks'

type Name = keyof Books
type Doc<C extends Name> = Books[C][number]

/** Something is done to the books past every rule. */
export type Plant = (books: Books) => Books

/** One record, or the first of its collection, with other fields; undefined takes a field away. */
export const changed =
  <C extends Name>(
    collection: C,
    id: string | undefined,
    difference: (record: Doc<C>) => { readonly [K in keyof Doc<C>]?: Doc<C>[K] | undefined },
  ): Plant =>
  (books) => {
    const records: readonly Doc<C>[] = books[collection]
    const found = records.find(({ _id }) => id === undefined || _id === id)
    if (!found) throw new Error(`no ${collection}/${id}`)
    const other = records.map((record) => (record === found ? { ...record, ...difference(record) } : record))
    return { ...books, [collection]: other.map(present) }
  }

/** Without a record, or the first of its collection. */
export const without =
  (collection: Name, id?: string): Plant =>
  (books) => {
    const records: readonly { readonly _id: string }[] = books[collection]
    const found = records.find(({ _id }) => id === undefined || _id === id)
    if (!found) throw new Error(`no ${collection}/${id}`)
    return { ...books, [collection]: records.filter((record) => record !== found) }
  }

/** With a copy of a record, or of the first of its collection, under another id. */
export const doubled =
  <C extends Name>(
    collection: C,
    id: string | undefined,
    difference: (record: Doc<C>) => Partial<Doc<C>> & { readonly _id: string },
  ): Plant =>
  (books) => {
    const records: readonly Doc<C>[] = books[collection]
    const found = records.find(({ _id }) => id === undefined || _id === id)
    if (!found) throw new Error(`no ${collection}/${id}`)
    return { ...books, [collection]: [...records, { ...found, ...difference(found) }] }
  }

const present = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T
