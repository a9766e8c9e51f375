import type { WorkItem } from '../../../contract/supervision/workItem'
import type { WorkItemRecord } from '../../common/records/supervision'
import type { Query, Reader } from '../../common/store/port'
import { unitNames } from '../../common/unitNames'

const PAGE = 50

/** `next` is handed back as `after`. */
export interface ItemsPage {
  readonly items: WorkItem[]
  readonly next?: string
}

type Where = Query['where']

/** One page of work items by due time, with the names of those in whose hands they are. */
export async function itemsPage(
  store: Reader,
  where: Where,
  after: string | undefined,
  direction: 'asc' | 'desc',
): Promise<ItemsPage> {
  const items = await found(store, where, after, direction, PAGE)
  return named(store, items, items.length === PAGE ? items.at(-1)?.dueKey : undefined)
}

/** One page of a queue: all that is still to be done, only what is in time or overdue, or what was done, the last first. */
export async function queuePage(
  store: Reader,
  where: Where,
  state: WorkItem['state'] | 'standing',
  after: string | undefined,
): Promise<ItemsPage> {
  if (state === 'standing') return standingPage(store, where, after)
  return itemsPage(store, { ...where, state }, after, state === 'done' ? 'desc' : 'asc')
}

/** What is overdue was due before what is in time: one goes on where the other ends. */
async function standingPage(store: Reader, where: Where, after: string | undefined): Promise<ItemsPage> {
  const [state, behind] = after?.split(BETWEEN) ?? ['overdue']
  const late = state === 'overdue' ? await found(store, { ...where, state: 'overdue' }, behind, 'asc', PAGE) : []
  const left = PAGE - late.length
  const from = state === 'open' ? behind : undefined
  const inTime = left > 0 ? await found(store, { ...where, state: 'open' }, from, 'asc', left) : []
  const items = [...late, ...inTime]
  const last = items.length === PAGE ? items.at(-1) : undefined
  return named(store, items, last && `${last.state}${BETWEEN}${last.dueKey}`)
}

/** Stands in no key. */
const BETWEEN = '|'

const found = (
  store: Reader,
  where: Where,
  after: string | undefined,
  direction: 'asc' | 'desc',
  limit: number,
): Promise<WorkItemRecord[]> =>
  store.find('workItems', { where, order: ['dueKey', direction], limit, ...(after === undefined ? {} : { after }) })

async function named(store: Reader, items: readonly WorkItemRecord[], next: string | undefined): Promise<ItemsPage> {
  const nameOf = await unitNames(
    store,
    items.flatMap(({ holder, offeredTo }) => (offeredTo === undefined ? [holder] : [holder, offeredTo])),
  )
  const rows = items.map((item) => rowOf(item, nameOf))
  return next === undefined ? { items: rows } : { items: rows, next }
}

function rowOf(item: WorkItemRecord, nameOf: (key: string) => string): WorkItem {
  const { _id, kind, refId, title, number, communityId, communityName, state, dueAt, doneAt, level, period, facts } =
    item
  return {
    id: _id,
    kind,
    refId,
    title,
    communityId,
    communityName,
    holderName: nameOf(item.holder),
    state,
    level,
    period,
    facts,
    ...(item.offeredTo === undefined ? {} : { offeredToName: nameOf(item.offeredTo) }),
    ...(number === undefined ? {} : { number }),
    ...(dueAt === undefined ? {} : { dueAt }),
    ...(doneAt === undefined ? {} : { doneAt }),
  }
}
