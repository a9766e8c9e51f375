import type { Instant } from '../../domain/common'
import { accept, addDays, dateOf } from '../../domain/common'
import type { TreeHead } from '../../domain/disclosure'
import { commit } from '../common/door/commit'
import { beginJob, wakeJob } from '../common/jobs'
import type { DrawRecord } from '../common/records/spotCheck'
import { headFor, looksOn } from '../common/spotCheck/root'
import type { Store } from '../common/store/port'
import { timeKey } from '../common/workItems'
import { LOTS_JOB, lotsBegin } from '../jobs/spotCheck/place'
import { each } from './each'

const BATCH = 20

/**
 * PT-42: draws the lots of every frozen list for which there is a root that nobody could know when it was frozen; looks again on the
 * next day where there is none. Time does it and nobody else, and the root is the same whenever it does.
 * @returns how many draws it looked at
 */
export async function drawLots(store: Store, now: Instant, newId: (head: string) => string): Promise<number> {
  const where = { wakeKey: { lte: timeKey(now, '~') } }
  const draws = await store.find('draws', { where, order: ['wakeKey', 'asc'], limit: BATCH })
  await each(draws, async (draw) => {
    const head = await headFor(store, draw)
    if (head) await begin(store, draw, head, now, newId)
    else await waitADay(store, draw, now)
  })
  return draws.length
}

const waitADay = (store: Store, { _id, wakeKey }: DrawRecord, now: Instant): Promise<void> =>
  store.tx(async (transaction) => {
    const standing = await transaction.get('draws', _id)
    if (standing?.wakeKey !== wakeKey) return
    await transaction.patch('draws', _id, { wakeKey: timeKey(looksOn(addDays(dateOf(now), 1)), _id) })
  })

async function begin(
  store: Store,
  draw: DrawRecord,
  head: TreeHead,
  now: Instant,
  newId: (head: string) => string,
): Promise<void> {
  const { _id: drawId, byPerson: personId, pages, regionPath, wakeKey } = draw
  const known = { operation: 'sweep.drawLots', subject: { regionPath }, now, newId }
  const jobId = newId('job')
  const begun = await commit(store, known, async (change) => {
    const standing = await change.get('draws', drawId)
    if (standing?.wakeKey !== wakeKey) return accept(null)
    await change.patch('draws', drawId, { state: 'lots', wakeKey: undefined, head })
    const place = lotsBegin(drawId)
    await beginJob(change, { _id: jobId, kind: LOTS_JOB, personId, place, total: pages }, now)
    return accept(jobId)
  })
  if (begun.ok && begun.value === jobId) await wakeJob(jobId)
}
