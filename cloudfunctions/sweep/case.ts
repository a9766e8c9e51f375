import { advance } from '../../domain/case'
import { dateOf } from '../../domain/common'
import type { Instant } from '../../domain/common'
import { aroundOf } from '../common/case/around'
import { followCase } from '../common/case/item'
import { noticesOf } from '../common/case/notices'
import { storedEvent } from '../common/case/words'
import { recordAfter } from '../common/case/written'
import type { WorkItemRecord } from '../common/records/supervision'
import type { Store } from '../common/store/port'
import { onceForMoment } from './wake'

/**
 * PT-17: what is overdue in a case goes up one level, its holder and its reporter are told, and the queue shows it.
 * Exactly once for a moment: the case itself says what is overdue, so a second run at the same time finds nothing.
 */
export async function wakeCase(
  store: Store,
  item: WorkItemRecord,
  now: Instant,
  newId: (head: string) => string,
): Promise<void> {
  const around = await aroundOf(store, item.communityId, dateOf(now))
  await onceForMoment(store, item, now, newId, async (change) => {
    const record = await change.get('cases', item.refId)
    if (!record?.open) return change.patch('workItems', item._id, { wakeKey: undefined })
    const raised = advance(record.held, 'escalate', { as: 'time' }, {}, now, around.rules)
    if (!raised.ok) return followCase(change, record, record, around.community, now)
    const events = raised.value.events.map((event) => storedEvent(event, new Map()))
    const after = recordAfter(record, raised.value, events, around.community)
    const { _id, rev: _rev, ...fields } = after
    await change.patch('cases', _id, fields)
    await followCase(change, record, after, around.community, now)
    for (const notice of noticesOf(after, events, around.community)) change.notify(notice)
  })
}
