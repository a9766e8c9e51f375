import type { Instant, LocalDate } from '../../domain/common'
import { addDays, dateOf, startOf } from '../../domain/common'
import { entryHash, leafHash } from '../../domain/disclosure'
import { entryOf, sha256 } from '../common/postingLog/append'
import { TREE } from '../common/postingLog/heads'
import { hashesOf, tilesWith } from '../common/postingLog/tiles'
import type { LogEntryRecord } from '../common/records/disclosure'
import type { TreeStateRecord } from '../common/records/tree'
import type { Store } from '../common/store/port'
import { timeKey } from '../common/workItems'

const BATCH = 100
/** As many documents as a transaction holds. */
const TOLD_AT_ONCE = 10
/** A call that began before midnight may still be writing. */
const GRACE_MS = 600_000

/**
 * One step of the tree over all communities' logs: takes in a batch of entries of one day in their order of time, or publishes the
 * head of a day that is over. Costs follow the new entries alone. It may die anywhere and run twice at once: the batch that was
 * begun last is ended first, and of two that begin one only one stands.
 * @returns how many entries and heads it dealt with
 */
export async function growTree(store: Store, now: Instant): Promise<number> {
  const state = (await store.get('treeState', TREE)) ?? (await begun(store))
  if (state.pending) return settle(store, state.pending)
  const found = await waiting(store, state.openDay)
  const [first] = found
  if (!first) return state.openDay !== undefined && isOver(state.openDay, now) ? publish(store, state, now) : 0
  const day = state.openDay ?? dayFor(first, state)
  const until = timeKey(startOf(addDays(day, 1)), '')
  return takeIn(
    store,
    state,
    day,
    found.filter(({ treeKey = '' }) => treeKey < until),
  )
}

async function begun(store: Store): Promise<TreeStateRecord> {
  await store.insert('treeState', { _id: TREE, size: 0 })
  return { _id: TREE, size: 0 }
}

/** Entries that aren't in the tree; while a day is open, its own and earlier ones. */
const waiting = (store: Store, day: LocalDate | undefined): Promise<LogEntryRecord[]> =>
  store.find('logEntries', {
    where: { treeKey: day === undefined ? { gt: '' } : { gt: '', lt: timeKey(startOf(addDays(day, 1)), '') } },
    order: ['treeKey', 'asc'],
    limit: BATCH,
  })

/** An entry that came after its day had been closed goes with the next. */
function dayFor({ at }: LogEntryRecord, { head }: TreeStateRecord): LocalDate {
  const own = dateOf(at)
  return head && own <= head.day ? addDays(head.day, 1) : own
}

const isOver = (day: LocalDate, now: Instant): boolean => now >= startOf(addDays(day, 1)) + GRACE_MS

async function takeIn(
  store: Store,
  { size }: TreeStateRecord,
  openDay: LocalDate,
  entries: readonly LogEntryRecord[],
): Promise<number> {
  const leaves = entries.map(({ communityId, seq, ...entry }) =>
    leafHash({ communityId, seq, hash: entryHash(entryOf({ communityId, seq, ...entry }), sha256) }, sha256),
  )
  const pending = { from: size, entries: entries.map(({ _id }) => _id) }
  const taken = await store.tx(async (transaction) => {
    const state = await transaction.get('treeState', TREE)
    if (!state || state.size !== size || state.pending) return false
    const tiles = await tilesWith((id) => transaction.get('treeTiles', id), size, leaves)
    for (const [_id, hashes] of tiles) {
      if (await transaction.get('treeTiles', _id)) await transaction.patch('treeTiles', _id, { hashes })
      else await transaction.insert('treeTiles', { _id, hashes })
    }
    await transaction.patch('treeState', TREE, { size: size + leaves.length, openDay, pending })
    return true
  })
  if (taken) await settle(store, pending)
  return entries.length
}

/** Tells entries their place, ten at a time, and lets the next batch begin once all know; telling twice tells the same. */
async function settle(store: Store, { from, entries }: NonNullable<TreeStateRecord['pending']>): Promise<number> {
  for (let nth = 0; nth < entries.length; nth += TOLD_AT_ONCE) {
    const some = entries.slice(nth, nth + TOLD_AT_ONCE)
    await store.tx(async (transaction) => {
      for (const [place, id] of some.entries()) {
        await transaction.patch('logEntries', id, { treeIndex: from + nth + place, treeKey: undefined })
      }
    })
  }
  await store.tx(async (transaction) => {
    const state = await transaction.get('treeState', TREE)
    if (state?.pending?.from === from) await transaction.patch('treeState', TREE, { pending: undefined })
  })
  return entries.length
}

async function publish(store: Store, { size, openDay: day }: TreeStateRecord, now: Instant): Promise<number> {
  const [root] = await hashesOf(store, [{ from: 0, until: size }])
  if (day === undefined || root === undefined) return 0
  await store.tx(async (transaction) => {
    const state = await transaction.get('treeState', TREE)
    if (!state || state.openDay !== day || state.size !== size || state.pending) return
    await transaction.insert('treeHeads', { _id: day, day, size, root, publishedAt: now })
    await transaction.patch('treeState', TREE, { openDay: undefined, head: { day, size, root } })
  })
  return 1
}
