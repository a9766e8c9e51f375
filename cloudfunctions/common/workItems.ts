import type { Instant } from '../../domain/common'
import type { Change } from './door/context'
import type { WorkItemRecord } from './records/supervision'

const DIGITS = 15
/** Sorts behind every date: what has no date is looked at last. */
const NEVER = '9'.repeat(DIGITS)
const ALL_PERIODS = '*'

/** A key that sorts by time and is unique by its id. */
export const timeKey = (at: Instant | undefined, id: string): string =>
  `${at === undefined ? NEVER : String(at).padStart(DIGITS, '0')}-${id}`

/** The time of such a key, which has one. */
export const timeIn = (key: string): Instant => Number(key.slice(0, DIGITS))

/** The key under which a figure's items stand; without a period those of all periods. */
export const figureKey = (place: string, indicator: string, period: string = ALL_PERIODS): string =>
  `${place}|${period}|${indicator}`

export type NewWorkItem = Pick<
  WorkItemRecord,
  | 'kind'
  | 'refId'
  | 'title'
  | 'number'
  | 'communityId'
  | 'communityName'
  | 'regionPath'
  | 'holder'
  | 'facts'
  | 'period'
  | 'indicators'
> & {
  readonly _id: string
  /** The holder alone where nothing is said. */
  readonly hands?: readonly string[]
  readonly dueAt?: Instant
  /** When time first acts on it; the moment after it was due where nothing else is said. */
  readonly wakeAt?: Instant
}

/** Opens a work item in the transaction of what it is about, and counts it under its figures. */
export async function openItem(change: Change, item: NewWorkItem): Promise<void> {
  const { wakeAt, ...fields } = item
  const wakes = wakeAt ?? (item.dueAt === undefined ? undefined : item.dueAt + 1)
  countDifference(change, item.period, [], item.indicators)
  await change.insert('workItems', {
    ...fields,
    hands: item.hands ?? [item.holder],
    state: 'open',
    level: 0,
    figureKeys: figureKeys(item, item.indicators),
    dueKey: timeKey(item.dueAt, item._id),
    ...(wakes === undefined ? {} : { wakeKey: timeKey(wakes, item._id) }),
  })
}

export interface ItemMove {
  readonly holder?: string
  /** The holder alone where a holder is given and nothing is said. */
  readonly hands?: readonly string[]
  /** Whom it is held out to; undefined takes the offer away. */
  readonly offeredTo?: string | undefined
  /** A new date; `null` takes the date away. */
  readonly dueAt?: Instant | null
  /** When time acts next; `null` lets time alone. By itself it follows a new `dueAt`. */
  readonly wakeAt?: Instant | null
  readonly state?: 'open' | 'overdue'
  readonly level?: number
  readonly facts?: WorkItemRecord['facts']
  /** The figures under which it counts from now on; counters move by the difference. */
  readonly indicators?: readonly string[]
}

/** Hands a work item on, gives it another date or another state. One document, read and written. */
export async function moveItem(change: Change, id: string, move: ItemMove): Promise<void> {
  const { dueAt, wakeAt, indicators, ...fields } = move
  const due = dueAt === undefined ? {} : { dueAt: dueAt ?? undefined, dueKey: timeKey(dueAt ?? undefined, id) }
  const wakes = wakeAt === undefined && dueAt != null ? dueAt + 1 : wakeAt
  const wake = wakes === undefined ? {} : { wakeKey: wakes === null ? undefined : timeKey(wakes, id) }
  const hands = move.hands ?? (move.holder === undefined ? undefined : [move.holder])
  const counted = indicators === undefined ? {} : await recounted(change, id, indicators)
  await change.patch('workItems', id, { ...fields, ...(hands ? { hands } : {}), ...due, ...wake, ...counted })
}

export interface Closing {
  /** Whose work it was; those in whose hands it was last where nothing is said. */
  readonly hands?: readonly string[]
  /** The item, where this transaction has read it already. */
  readonly item?: WorkItemRecord | undefined
  /** What its row says from now on; what it said where nothing is given. */
  readonly facts?: WorkItemRecord['facts']
}

/** Closes a work item: it leaves the queue and stands among what was done, under these figures and by these units. */
export async function closeItem(
  change: Change,
  id: string,
  now: Instant,
  indicators: readonly string[],
  { hands, item, facts }: Closing = {},
): Promise<void> {
  const counted = await recounted(change, id, indicators, item)
  await change.patch('workItems', id, {
    ...counted,
    ...(hands ? { hands } : {}),
    ...(facts ? { facts } : {}),
    state: 'done',
    doneAt: now,
    dueKey: timeKey(now, id),
    wakeKey: undefined,
  })
}

/** Opens a closed work item again, e.g. for a case that the reporter reopened. */
export async function reopenItem(change: Change, id: string, move: ItemMove): Promise<void> {
  await moveItem(change, id, { state: 'open', level: 0, ...move })
  await change.patch('workItems', id, { doneAt: undefined })
}

async function recounted(
  change: Change,
  id: string,
  indicators: readonly string[],
  known?: WorkItemRecord,
): Promise<Pick<WorkItemRecord, 'indicators' | 'figureKeys'>> {
  const item = known ?? (await change.get('workItems', id))
  if (!item) throw new RangeError(`no work item ${id}`)
  countDifference(change, item.period, item.indicators, indicators)
  return { indicators, figureKeys: figureKeys(item, indicators) }
}

function countDifference(change: Change, period: string, from: readonly string[], to: readonly string[]): void {
  for (const indicator of from.filter((one) => !to.includes(one))) change.count({ period, indicator, by: -1 })
  for (const indicator of to.filter((one) => !from.includes(one))) change.count({ period, indicator, by: 1 })
}

type Placed = Pick<WorkItemRecord, 'communityId' | 'regionPath' | 'period'>

const figureKeys = ({ communityId, regionPath, period }: Placed, indicators: readonly string[]): string[] =>
  [communityId, ...regionPath].flatMap((place) =>
    indicators.flatMap((indicator) => [figureKey(place, indicator, period), figureKey(place, indicator)]),
  )
