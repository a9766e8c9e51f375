import type { Instant } from '../../domain/common'
import { moved } from '../common/figures'
import type { Count, EventRecord } from '../common/records/system'
import type { Store, Transaction } from '../common/store/port'

const BATCH = 100

/**
 * Folds the figures of events into every region above the community, each event exactly once: the event loses its
 * key in the transaction that moves the counters, so a second sweep at the same time finds nothing to do.
 * @returns how many events it took
 */
export async function foldEvents(store: Store, now: Instant): Promise<number> {
  const events = await store.find('events', { where: { foldKey: { gt: '' } }, order: ['foldKey', 'asc'], limit: BATCH })
  for (const { _id } of events) await store.tx((transaction) => foldOne(transaction, _id, now))
  return events.length
}

async function foldOne(transaction: Transaction, eventId: string, now: Instant): Promise<void> {
  const event = await transaction.get('events', eventId)
  if (!event || event.foldKey === undefined) return
  for (const regionId of event.regionPath) {
    for (const [period, counts] of byPeriod(event)) await foldInto(transaction, regionId, period, counts, now)
  }
  await transaction.patch('events', eventId, { foldKey: undefined })
}

async function foldInto(
  transaction: Transaction,
  regionId: string,
  period: string,
  counts: readonly Count[],
  now: Instant,
): Promise<void> {
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
