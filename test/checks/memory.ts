import { schema } from '../../cloudfunctions/common/schema'
import type { Records } from '../../cloudfunctions/common/records'
import type { Collection, Query, Store, Transaction } from '../../cloudfunctions/common/store/port'
import { booksOf } from '../../checks'
import type { Books } from '../../checks'

type Doc = Readonly<Record<string, unknown>> & { readonly _id: string }

/** A store in memory: enough for what writes books in earnest. Nothing conflicts in it and nothing is lost. */
export function memoryStore(): { readonly store: Store; books(): Books } {
  const collections = new Map(schema.collections.map(({ name }) => [name, new Map<string, Doc>()]))
  const docs = (name: string): Map<string, Doc> => collections.get(name) ?? new Map<string, Doc>()
  const insert: Transaction['insert'] = async (name, doc) => {
    if (docs(name).has(doc._id)) throw new Error(`${name}/${doc._id} stands already`)
    docs(name).set(doc._id, { ...doc })
  }
  const transaction: Transaction = {
    insert,
    get: async (name, id) => docs(name).get(id) as Records[typeof name] | undefined,
    async patch(name, id, patch) {
      const changed = Object.entries({ ...docs(name).get(id), ...patch })
      docs(name).set(id, { ...Object.fromEntries(changed.filter(([, value]) => value !== undefined)), _id: id })
    },
    remove: async (name, id) => void docs(name).delete(id),
  }
  const store: Store = {
    get: transaction.get,
    find: async <C extends Collection>(name: C, { where, order: [by, way] = ['_id', 'asc'], limit }: Query) =>
      [...docs(name).values()]
        .filter((doc) => fits(doc, where))
        .sort((a, b) => (String(a[by]) < String(b[by]) === (way === 'asc') ? -1 : 1))
        .slice(0, limit) as unknown as Records[C][],
    count: async (name, where) => [...docs(name).values()].filter((doc) => fits(doc, where)).length,
    insert: (name, doc) => insert(name, doc).then(() => true),
    updateIf: async () => false,
    tx: (work) => work(transaction),
  }
  return { store, books: () => booksOf({ data: { all: (name) => docs(name).values() } }) }
}

/** Equality, also with one of several, and bounds of a text: what the sweep asks for. */
const fits = (doc: Doc, where: Query['where']): boolean =>
  Object.entries(where).every(([field, condition]) => {
    const value = doc[field]
    if (typeof condition !== 'object' || condition === null) {
      return value === condition || (Array.isArray(value) && value.includes(condition))
    }
    return typeof value === 'string' && Object.entries(condition).every(([bound, edge]) => isWithin(value, bound, edge))
  })

const isWithin = (value: string, bound: string, edge: unknown): boolean => {
  const order = value < String(edge) ? -1 : value > String(edge) ? 1 : 0
  if (order === 0) return bound === 'lte' || bound === 'gte'
  return bound.startsWith('l') === order < 0
}
