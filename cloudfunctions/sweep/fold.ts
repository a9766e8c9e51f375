import type { Instant } from '../../domain/common'
import { ALL_PERIODS, moved, overAllPeriods } from '../common/figures'
import type { Count, EventRecord } from '../common/records/system'
import type { Store, Transaction } from '../common/store/port'
import { each } from './each'

const BATCH = 20

/**
 * Folds the figures of events into every region above the community, each event exactly once: the event loses its
 * key in the transaction that moves the counters, so a second sweep at the same time finds nothing to do.
 * A region has one counter for each period, and one of what is still to be done over all periods.
 * @returns how many events it took
 */
export async function foldEvents(store: Store, now: Instant): Promise<number> {
  const events = await store.find('events', { where: { foldKey: { gt: '' } }, order: ['foldKey', 'asc'], limit: BATCH })
  await each(events, ({ _id }) => store.tx((transaction) => foldOne(transaction, _id, now)))
  return events.length
}

async function foldOne(transaction: Transaction, eventId: string, now: Instant): Promise<void> {
  const event = await transaction.get('events', eventId)
  if (!event || event.foldKey === undefined) return
  const periods = [...byPeriod(event)]
  if (periods.length > 1) return takeApart(transaction, event, periods)
  for (const [period, counts] of periods) {
    for (const regionId of event.regionPath) {
      await foldInto(transaction, regionId, period, counts, now)
      await foldInto(transaction, regionId, ALL_PERIODS, overAllPeriods(counts), now)
    }
  }
  await transaction.patch('events', eventId, { foldKey: undefined })
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

function byPeriod({ counts }: EventRecord): Map<string, Count[]> {
  const periods = new Map<string, Count[]>()
  for (const count of counts) periods.set(count.period, [...(periods.get(count.period) ?? []), count])
  return periods
}
