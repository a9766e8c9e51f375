import type { Instant } from '../../domain/common'
import { accept, endOf, addDays, dateOf } from '../../domain/common'
import { isStanding } from '../common/figures'
import { policiesAt } from '../common/policies'
import type { WorkItemRecord } from '../common/records/supervision'
import type { Notice } from '../common/records/system'
import type { Store } from '../common/store/port'
import { remembered } from '../common/store/remembered'
import { commit } from '../common/door/commit'
import type { Change } from '../common/door/context'
import { moveItem, timeKey } from '../common/workItems'
import { each } from './each'

const BATCH = 20

/** What time does to one kind of work item; it may be called twice for the same moment and then does nothing. */
export type Waker = (store: Store, item: WorkItemRecord, now: Instant, newId: (head: string) => string) => Promise<void>

/**
 * Finds what is due by index and lets time act on it, a bounded batch at a time; what a batch rests on, such as rules, is read once.
 * @returns how many items it took
 */
export async function wakeItems(
  store: Store,
  wakers: Partial<Record<WorkItemRecord['kind'], Waker>>,
  now: Instant,
  newId: (head: string) => string,
): Promise<number> {
  const where = { wakeKey: { lte: timeKey(now, '~') } }
  const items = await store.find('workItems', { where, order: ['wakeKey', 'asc'], limit: BATCH })
  const reading = { ...store, get: remembered(store).get }
  await each(items, (item) => (wakers[item.kind] ?? markOverdue)(reading, item, now, newId))
  return items.length
}

/**
 * Carries out what time does to an item, exactly once for the moment at which it was to wake, even when two sweeps run at once: whoever
 * comes second finds another moment standing there. An item whose moment stayed would be found again for ever, so that is a fault.
 */
export async function onceForMoment(
  store: Store,
  item: WorkItemRecord,
  now: Instant,
  newId: (head: string) => string,
  work: (change: Change, item: WorkItemRecord) => Promise<void>,
): Promise<void> {
  const { communityId, regionPath } = item
  const known = { operation: `sweep.${item.kind}`, subject: { communityId, regionPath }, now, newId }
  await commit(store, known, async (change) => {
    const standing = await change.get('workItems', item._id)
    if (standing && standing.wakeKey === item.wakeKey && standing.state !== 'done') await moveOn(change, standing, work)
    return accept(null)
  })
}

async function moveOn(
  change: Change,
  item: WorkItemRecord,
  work: (change: Change, item: WorkItemRecord) => Promise<void>,
): Promise<void> {
  let hasMoved = false
  const patch: Change['patch'] = (collection, id, fields) => {
    hasMoved ||= id === item._id && 'wakeKey' in fields && fields.wakeKey !== item.wakeKey
    return change.patch(collection, id, fields)
  }
  await work({ ...change, patch }, item)
  if (!hasMoved) throw new RangeError(`${item._id} would wake again in the same moment`)
}

/** Under which figures an item counts once it is overdue, in place of those in time. */
const OVERDUE: Readonly<Record<WorkItemRecord['kind'], readonly string[]>> = {
  statement: ['statements.overdue', 'statements.missed'],
  question: ['questions.overdue'],
  case: ['cases.overdue'],
  binding: ['bindings.overdue'],
  selfCheck: ['selfChecks.overdue'],
  visit: ['visits.overdue'],
  audit: ['audits.overdue'],
  // No document gives a date for it.
  service: ['service.overdue'],
}

/** What else an item brings about when it goes up to an office, by that office's name. */
type Raised = (change: Change, item: WorkItemRecord, office: string) => Promise<void>

/** Overdue shows, and goes up one level by itself; the office above is told, and the next one after the days that the policy gives. */
export const overdueWaker =
  (raised: Raised): Waker =>
  async (store, item, now, newId) => {
    const today = dateOf(now)
    const days = (await policiesAt(store, item.regionPath)).value('supervision.escalateEveryDays', today)?.value
    const region = await store.get('regions', item.regionPath.at(-item.level - 1) ?? '')
    await onceForMoment(store, item, now, newId, async (change, standing) => {
      const level = standing.level + 1
      const office = standing.regionPath.at(-level)
      const wakeAt = office === undefined || days === undefined ? null : endOf(addDays(today, days))
      await moveItem(change, standing._id, { state: 'overdue', level, wakeAt, indicators: overdueIndicators(standing) })
      if (office === undefined || !region) return
      change.notify(overdueNotice(standing, office))
      await raised(change, standing, region.name)
    })
  }

export const markOverdue = overdueWaker(async () => undefined)

/** What time doesn't change goes on counting. */
const overdueIndicators = ({ kind, indicators }: WorkItemRecord): string[] => [
  ...new Set([...OVERDUE[kind], ...indicators.filter((indicator) => !isStanding(indicator))]),
]

const overdueNotice = (
  { kind, title, communityId, communityName, dueAt = 0, refId, holder }: WorkItemRecord,
  office: string,
): Notice => ({
  to: [`region:${office}`, holder],
  template: `${kind}.overdue`,
  figures: { title, community: communityName, dueAt },
  // Claims on units are looked through community by community.
  page: `item:${kind}:${kind === 'binding' ? communityId : refId}`,
})
