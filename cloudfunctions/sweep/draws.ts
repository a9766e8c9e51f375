import type { Instant } from '../../domain/common'
import { accept } from '../../domain/common'
import { commitOnce } from '../common/door/commit'
import { beginJob, wakeJob } from '../common/jobs'
import type { DrawRecord } from '../common/records/spotCheck'
import type { Store } from '../common/store/port'
import { timeKey } from '../common/workItems'
import { LOTS_JOB, lotsBegin } from '../jobs/spotCheck/place'
import { each } from './each'

const BATCH = 20

/**
 * PT-42: draws the lots of every list that was frozen on an earlier day. Time does it and nobody else, so nobody chooses the moment.
 * @returns how many draws it took
 */
export async function drawLots(store: Store, now: Instant, newId: (head: string) => string): Promise<number> {
  const where = { wakeKey: { lte: timeKey(now, '~') } }
  const draws = await store.find('draws', { where, order: ['wakeKey', 'asc'], limit: BATCH })
  await each(draws, (draw) => begin(store, draw, now, newId))
  return draws.length
}

async function begin(store: Store, draw: DrawRecord, now: Instant, newId: (head: string) => string): Promise<void> {
  const { _id: drawId, byPerson: personId, listHash = '', pages, regionPath, wakeKey } = draw
  const known = { operation: 'sweep.drawLots', subject: { regionPath }, now, newId }
  const intent = { answerId: `lots-${drawId}`, inputHash: 'time' }
  const jobId = newId('job')
  const begun = await commitOnce(store, known, intent, async (change) => {
    const standing = await change.get('draws', drawId)
    if (standing?.wakeKey !== wakeKey) return accept(null)
    await change.patch('draws', drawId, { state: 'lots', wakeKey: undefined })
    const place = lotsBegin(drawId, listHash)
    await beginJob(change, { _id: jobId, kind: LOTS_JOB, personId, place, total: pages }, now)
    return accept(jobId)
  })
  if (begun.ok && begun.value === jobId) await wakeJob(jobId)
}
