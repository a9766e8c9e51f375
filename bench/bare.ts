import { database } from '../cloudfunctions/common/cloud/sdk'
import type { Emulator } from '../emulator'

/** The least that the database needs for anything at all, through the SDK with nothing of ours between. */
export interface Bare {
  get(collection: string, id: string): Promise<unknown>
  /** One transaction that writes two documents. */
  twoDocuments(id: string): Promise<unknown>
}

/** The SDK reads its environment at every call, so it is pointed here first. */
export function bare(emulator: Emulator): Bare {
  Object.assign(process.env, emulator.env())
  return {
    get: (collection, id) => database.collection(collection).doc(id).get(),
    twoDocuments: (id) =>
      database.runTransaction(async (transaction) => {
        for (const half of ['a', 'b'])
          await transaction.collection('numbers').add({ data: { _id: `${id}-${half}`, last: 1 } })
      }),
  }
}
