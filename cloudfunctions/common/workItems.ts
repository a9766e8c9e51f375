import type { Instant } from '../../domain/common'
import type { WorkItemRecord } from './records/supervision'
import type { Transaction } from './store/port'

const DIGITS = 15
/** Sorts behind every date: what has no date is looked at last. */
const NEVER = '9'.repeat(DIGITS)

/** A key that sorts by time and is unique by its id. */
export const timeKey = (at: Instant | undefined, id: string): string =>
  `${at === undefined ? NEVER : String(at).padStart(DIGITS, '0')}-${id}`

export type NewWorkItem = Pick<
  WorkItemRecord,
  'kind' | 'refId' | 'title' | 'number' | 'communityId' | 'communityName' | 'regionPath' | 'holder' | 'facts'
> & {
  readonly _id: string
  readonly dueAt?: Instant
  /** When time first acts on it; the moment after it was due where nothing else is said. */
  readonly wakeAt?: Instant
}

/** Opens a work item in the transaction of what it is about. */
export async function openItem(transaction: Transaction, item: NewWorkItem): Promise<void> {
  const { wakeAt, ...fields } = item
  const wakes = wakeAt ?? (item.dueAt === undefined ? undefined : item.dueAt + 1)
  await transaction.insert('workItems', {
    ...fields,
    state: 'open',
    level: 0,
    dueKey: timeKey(item.dueAt, item._id),
    ...(wakes === undefined ? {} : { wakeKey: timeKey(wakes, item._id) }),
  })
}

export interface ItemMove {
  readonly holder?: string
  /** A new date; `null` takes the date away. */
  readonly dueAt?: Instant | null
  readonly wakeAt?: Instant
  readonly state?: 'open' | 'overdue'
  readonly level?: number
  readonly facts?: WorkItemRecord['facts']
}

/** Hands an open work item on, gives it another date, or another state. */
export async function moveItem(transaction: Transaction, id: string, move: ItemMove): Promise<void> {
  const { dueAt, wakeAt, ...fields } = move
  const due = dueAt === undefined ? {} : { dueAt: dueAt ?? undefined, dueKey: timeKey(dueAt ?? undefined, id) }
  const wakes = wakeAt ?? (dueAt == null ? undefined : dueAt + 1)
  const wake = wakes === undefined ? (dueAt === null ? { wakeKey: undefined } : {}) : { wakeKey: timeKey(wakes, id) }
  await transaction.patch('workItems', id, { ...fields, ...due, ...wake })
}

/** Closes a work item: it leaves the queue and stays among what was done. */
export const closeItem = (transaction: Transaction, id: string, now: Instant): Promise<void> =>
  transaction.patch('workItems', id, { state: 'done', doneAt: now, dueKey: timeKey(now, id), wakeKey: undefined })

/** Lets time alone: nothing more happens to the item by itself. */
export const stopClock = (transaction: Transaction, id: string): Promise<void> =>
  transaction.patch('workItems', id, { wakeKey: undefined })
