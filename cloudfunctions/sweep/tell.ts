import type { Instant } from '../../domain/common'
import type { EventRecord, Notice } from '../common/records/system'
import type { Store } from '../common/store/port'

const BATCH = 20

/** Who reads a notice: one page of people at a time, so that a large community never has to fit one call. */
export interface Readers {
  /** A page of people behind a place; `next` is absent on the last page. */
  page(store: Store, event: EventRecord, to: string, after: string | undefined): Promise<ReadersPage>
}
export interface ReadersPage {
  readonly people: readonly string[]
  readonly next?: string
}

/** Puts one notice before one person: the inbox always, WeChat where the person consented. Twice is once. */
export type Deliver = (store: Store, event: EventRecord, nth: number, personId: string, now: Instant) => Promise<void>

/**
 * Tells everybody whom an event names, each once: delivery is keyed by event, notice and person, so a run that died
 * is simply run again. An event loses its key when all have been told.
 * @returns how many events it finished
 */
export async function tellEvents(store: Store, readers: Readers, deliver: Deliver, now: Instant): Promise<number> {
  const events = await store.find('events', { where: { tellKey: { gt: '' } }, order: ['tellKey', 'asc'], limit: BATCH })
  for (const event of events) {
    for (const [nth, notice] of event.notices.entries()) await tellOne(store, readers, deliver, event, nth, notice, now)
    await store.tx((transaction) => transaction.patch('events', event._id, { tellKey: undefined }))
  }
  return events.length
}

async function tellOne(
  store: Store,
  readers: Readers,
  deliver: Deliver,
  event: EventRecord,
  nth: number,
  notice: Notice,
  now: Instant,
): Promise<void> {
  for (const to of notice.to) {
    let after: string | undefined
    do {
      const { people, next } = await readers.page(store, event, to, after)
      for (const personId of people) await deliver(store, event, nth, personId, now)
      after = next
    } while (after !== undefined)
  }
}
