/** A browser's own key with the session that stands on it. */
export interface KeptDesk {
  readonly pair: CryptoKeyPair
  readonly sessionId?: string
  /** Milliseconds, by the server's clock. */
  readonly until?: number
  /** How far the server's clock is ahead of this one, milliseconds. */
  readonly ahead?: number
}

const DATABASE = 'mingzhang-desk'
const STORE = 'desk'
const ENTRY = 'own'
const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' } as const

/** A key whose private half can't be taken out of this browser, not even by this page. */
export const makePair = (): Promise<CryptoKeyPair> => crypto.subtle.generateKey(ALGORITHM, false, ['sign', 'verify'])

export const keptDesk = (): Promise<KeptDesk | undefined> => within('readonly', (store) => store.get(ENTRY))

export const keepDesk = (desk: KeptDesk): Promise<unknown> => within('readwrite', (store) => store.put(desk, ENTRY))

export const forgetDesk = (): Promise<unknown> => within('readwrite', (store) => store.delete(ENTRY))

/** One request in a transaction of its own. */
async function within<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1)
  opening.onupgradeneeded = () => void opening.result.createObjectStore(STORE)
  const database = await answered(opening)
  try {
    return await answered(ask(database.transaction(STORE, mode).objectStore(STORE)))
  } finally {
    database.close()
  }
}

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
