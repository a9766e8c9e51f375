import { schema } from '../cloudfunctions/common/schema'
import type { Books } from './books'

/** Where stored data can be looked at: the emulator. */
export interface Stored {
  readonly data: { all(collection: string): Iterable<object> }
}

/** Everything that is stored, collection by collection; the schema says which there are. */
export const booksOf = ({ data }: Stored): Books =>
  Object.fromEntries(schema.collections.map(({ name }) => [name, [...data.all(name)]])) as unknown as Books
