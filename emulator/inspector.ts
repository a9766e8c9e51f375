import type { EmulatedDatabase } from './database'
import type { Doc, Id } from './database/ejson'

/** Looks at and fills the stored data past every rule: for seeds, checks and tests, never for the project itself. */
export interface Inspector {
  collections(): string[]
  /** How often anything was written since the start: while it is the same, so is all that is stored. */
  puts(): number
  get(collection: string, id: Id): Doc | undefined
  /** Documents in the order of their ids, from after one. */
  page(collection: string, after?: Id, limit?: number): Doc[]
  /** Every document, read page by page. */
  all(collection: string): Generator<Doc>
  /** Writes documents in one go, replacing those of the same id; synced when it settles. */
  load(collection: string, docs: readonly Doc[]): Promise<void>
  remove(collection: string, id: Id): Promise<void>
}

const PAGE = 500

export function createInspector(database: EmulatedDatabase): Inspector {
  const page = (name: string, after?: Id, limit = PAGE): Doc[] => database.page(database.collection(name), after, limit)
  return {
    puts: () => database.puts(),
    collections: () => database.collections().map(({ name }) => name),
    get: (name, id) => database.get(database.collection(name), id),
    page,
    all: function* (name) {
      let docs = page(name)
      while (docs.length > 0) {
        yield* docs
        docs = page(name, docs[docs.length - 1]?._id)
      }
    },
    load: (name, docs) => database.load(database.collection(name), docs),
    remove: (name, id) => database.put(database.collection(name), id, () => undefined),
  }
}
