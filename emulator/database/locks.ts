import { requestFailed } from '../cloudError'
import { LOCK_WAIT_MS } from '../limits'

/**
 * Who may write which document now. A transaction never waits: it takes a document or conflicts at once.
 * A plain write waits, first come first served, until the holder lets go or its patience ends.
 */
export interface Locks {
  tryTake(keys: readonly Buffer[], owner: symbol): boolean
  take(keys: readonly Buffer[], owner: symbol): Promise<void>
  release(owner: symbol): void
}

interface Waiter {
  readonly owner: symbol
  readonly grant: () => void
}

export function createLocks(waitMs = LOCK_WAIT_MS): Locks {
  const holders = new Map<string, symbol>()
  const queues = new Map<string, Waiter[]>()

  const tryTakeOne = (key: string, owner: symbol): boolean => {
    const holder = holders.get(key)
    if (holder !== undefined && holder !== owner) return false
    holders.set(key, owner)
    return true
  }
  const waiting = (key: string): Waiter[] => queues.get(key) ?? []
  const takeOne = (key: string, owner: symbol): Promise<void> => {
    if (tryTakeOne(key, owner)) return Promise.resolve()
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        queues.set(
          key,
          waiting(key).filter((each) => each !== waiter),
        )
        reject(requestFailed(`a transaction held the document for more than ${waitMs} ms`))
      }, waitMs)
      const waiter: Waiter = { owner, grant: () => (clearTimeout(timer), resolve()) }
      queues.set(key, [...waiting(key), waiter])
    })
  }
  const handOn = (key: string): void => {
    const [next, ...rest] = waiting(key)
    if (rest.length > 0) queues.set(key, rest)
    else queues.delete(key)
    if (!next) return void holders.delete(key)
    holders.set(key, next.owner)
    next.grant()
  }
  return {
    tryTake: (keys, owner) => keys.map(text).every((key) => tryTakeOne(key, owner)),
    take: async (keys, owner) => {
      for (const key of keys.map(text).sort()) await takeOne(key, owner)
    },
    release: (owner) => {
      for (const [key, holder] of [...holders]) if (holder === owner) handOn(key)
    },
  }
}

const text = (key: Buffer): string => key.toString('latin1')
