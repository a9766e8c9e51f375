import type { Records } from '../records'
import type { Collection, Reader } from './port'

/** A reader for one call: a document that the door has read is not read again. What a change decides on, it reads in its transaction. */
export function remembered(reader: Reader): Reader {
  const read = new Map<string, Promise<unknown>>()
  return {
    find: (collection, query) => reader.find(collection, query),
    count: (collection, where, cap) => reader.count(collection, where, cap),
    get<C extends Collection>(collection: C, id: string): Promise<Records[C] | undefined> {
      const key = `${collection}/${id}`
      const standing = read.get(key) ?? reader.get(collection, id)
      read.set(key, standing)
      return standing as Promise<Records[C] | undefined>
    },
  }
}
