import type { Instant } from '../../domain/common'
import { reachOf } from '../common/disclosure/reach'
import { deliver, readersOf } from '../common/inbox'
import type { EventRecord, Notice } from '../common/records/system'
import type { Store, Transaction } from '../common/store/port'
import { each } from './each'

const BATCH = 20
/** People told side by side: one after the other, those of a large community would outlast a run. */
const AT_ONCE = 20

/**
 * Tells everybody whom an event names, each once: delivery is keyed by event, notice and person, so a run that died
 * is simply run again. An event loses its key when all have been told.
 * @returns how many events it finished
 */
export async function tellEvents(store: Store, now: Instant): Promise<number> {
  const events = await store.find('events', { where: { tellKey: { gt: '' } }, order: ['tellKey', 'asc'], limit: BATCH })
  await each(events, async (event) => {
    const told: Told[] = []
    for (const [nth, notice] of event.notices.entries())
      told.push({ notice, people: await tellNotice(store, event, nth, notice, now) })
    await store.tx(async (transaction) => {
      await transaction.patch('events', event._id, { tellKey: undefined })
      for (const one of told) {
        await noteReach(transaction, event, one)
        await noteSelfCheck(transaction, one)
      }
    })
  })
  return events.length
}

interface Told {
  readonly notice: Notice
  /** How many had it put before them. */
  readonly people: number
}

/** PT-68: a self-check says how many owners have been told of it, once all of them have. */
async function noteSelfCheck(transaction: Transaction, { notice, people }: Told): Promise<void> {
  if (notice.template !== 'selfCheck.published') return
  const selfCheckId = notice.page.replace(/^item:selfCheck:/, '')
  if (await transaction.get('selfChecks', selfCheckId)) {
    await transaction.patch('selfChecks', selfCheckId, { told: people })
  }
}

/** PT-37: a statement says how many owners have been told of it, once all of them have. */
async function noteReach(transaction: Transaction, event: EventRecord, { notice, people }: Told): Promise<void> {
  if (notice.template !== 'statement.posted' || event.communityId === undefined) return
  const statementId = notice.page.replace(/^item:statement:/, '')
  const reach = await transaction.get('statementReach', statementId)
  await reachOf(transaction, statementId, event.communityId, reach, { told: people })
}

/** A page of people at a time, so that a large community never has to fit one call. */
async function tellNotice(
  store: Store,
  event: EventRecord,
  nth: number,
  notice: Notice,
  now: Instant,
): Promise<number> {
  const told = new Set<string>()
  for (const to of notice.to) {
    let after: string | undefined
    do {
      const { people, next } = await readersOf(store, event, to, after)
      await each(people, (personId) => deliver(store, event, nth, personId, now), AT_ONCE)
      people.forEach((personId) => told.add(personId))
      after = next
    } while (after !== undefined)
  }
  return told.size
}
