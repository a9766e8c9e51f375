import type { WorkItem } from '../../../contract/supervision/workItem'
import type { WorkItemRecord } from '../../common/records/supervision'
import type { Query, Reader } from '../../common/store/port'
import { unitNames } from '../../common/unitNames'

const PAGE = 50

/** One page of work items by due time, with the names of those in whose hands they are. */
export async function itemsPage(
  store: Reader,
  where: Query['where'],
  after: string | undefined,
  direction: 'asc' | 'desc' = 'asc',
): Promise<{ items: WorkItem[]; next?: string }> {
  const query: Query = { where, order: ['dueKey', direction], limit: PAGE, ...(after === undefined ? {} : { after }) }
  const items = await store.find('workItems', query)
  const nameOf = await unitNames(
    store,
    items.map(({ holder }) => holder),
  )
  const rows = items.map((item) => rowOf(item, nameOf(item.holder)))
  const last = items.length === PAGE ? items.at(-1) : undefined
  return last ? { items: rows, next: last.dueKey } : { items: rows }
}

function rowOf(item: WorkItemRecord, holderName: string): WorkItem {
  const { _id, kind, refId, title, number, communityId, communityName, state, dueAt, doneAt, level, period, facts } =
    item
  return {
    id: _id,
    kind,
    refId,
    title,
    communityId,
    communityName,
    holderName,
    state,
    level,
    period,
    facts,
    ...(number === undefined ? {} : { number }),
    ...(dueAt === undefined ? {} : { dueAt }),
    ...(doneAt === undefined ? {} : { doneAt }),
  }
}
