import type { Instant } from '../../domain/common'
import { ALL_PERIODS, moved, overAllPeriods } from '../common/figures'
import type { Count, EventRecord } from '../common/records/system'
import type { Store, Transaction } from '../common/store/port'
import { each } from './each'

const BATCH = 20
/** As many documents as a transaction holds. */
const DOCUMENTS = 10
/** A counter of the period, and one of what is still to be done over all periods. */
const COUNTERS_OF_A_REGION = 2

/**
 * Folds the figures of events into every region above the community, each event exactly once: the event loses its
 * key in the transaction that moves the counters, so a second sweep at the same time finds nothing to do.
 * Events of one place and period move the counters together, as many as a transaction holds.
 * @returns how many events it took
 */
export async function foldEvents(store: Store, now: Instant): Promise<number> {
  const events = await store.find('events', { where: { foldKey: { gt: '' } }, order: ['foldKey', 'asc'], limit: BATCH })
  await each(together(events), (some) => store.tx((transaction) => fold(transaction, some, now)))
  return events.length
}

/** Events that move the same counters, in groups that one transaction holds; an event of several periods by itself. */
function together(events: readonly EventRecord[]): (readonly EventRecord[])[] {
  const groups: EventRecord[][] = []
  const open = new Map<string, EventRecord[]>()
  for (const event of events) {
    const [period, ...others] = byPeriod(event).keys()
    const key = others.length > 0 ? event._id : `${event.regionPath.join('/')}|${period}`
    const group = open.get(key) ?? []
    group.push(event)
    if (group.length === 1) groups.push(group)
    if (group.length < DOCUMENTS - event.regionPath.length * COUNTERS_OF_A_REGION) open.set(key, group)
    else open.delete(key)
  }
  return groups
}

async function fold(transaction: Transaction, events: readonly EventRecord[], now: Instant): Promise<void> {
  const found = await Promise.all(events.map(({ _id }) => transaction.get('events', _id)))
  const standing = found.flatMap((event) => (event?.foldKey === undefined ? [] : [event]))
  const [first] = standing
  if (!first) return
  const [[period, counts] = ['', []], ...others] = byPeriod({ counts: standing.flatMap((event) => event.counts) })
  if (others.length > 0) return takeApart(transaction, first, [...byPeriod(first)])
  for (const regionId of first.regionPath) {
    await foldInto(transaction, regionId, period, counts, now)
    await foldInto(transaction, regionId, ALL_PERIODS, overAllPeriods(counts), now)
  }
  for (const { _id } of standing) await transaction.patch('events', _id, { foldKey: undefined })
}

/** Four regions with two counters each are all that a transaction holds: an event of several periods becomes one for each. */
async function takeApart(
  transaction: Transaction,
  event: EventRecord,
  periods: readonly (readonly [string, readonly Count[]])[],
): Promise<void> {
  const { tellKey: _told, ...rest } = event
  for (const [period, counts] of periods) {
    const part = { ...rest, counts, notices: [], foldKey: `${event.foldKey}-${period}` }
    await transaction.insert('events', { ...part, _id: `${event._id}-${period}` })
  }
  await transaction.patch('events', event._id, { counts: [], foldKey: undefined })
}

async function foldInto(
  transaction: Transaction,
  regionId: string,
  period: string,
  counts: readonly Count[],
  now: Instant,
): Promise<void> {
  if (counts.length === 0) return
  const id = `${regionId}-${period}`
  const counter = await transaction.get('regionCounters', id)
  const figures = moved(counter?.figures ?? [], counts)
  if (counter) await transaction.patch('regionCounters', id, { figures, asOf: now })
  else await transaction.insert('regionCounters', { _id: id, regionId, period, figures, asOf: now })
}

function byPeriod({ counts }: Pick<EventRecord, 'counts'>): Map<string, Count[]> {
  const periods = new Map<string, Count[]>()
  for (const count of counts) periods.set(count.period, [...(periods.get(count.period) ?? []), count])
  return periods
}
