import type { Instant } from '../../domain/common'
import { takeSilent, wakeJob } from '../common/jobs'
import type { Store } from '../common/store/port'
import { timeKey } from '../common/workItems'

const BATCH = 5

/** Calls jobs again that have been silent too long: their call was lost, or died. */
export async function resumeJobs(store: Store, now: Instant): Promise<number> {
  const where = { resumeKey: { lte: timeKey(now, '~') } }
  const silent = await store.find('jobs', { where, order: ['resumeKey', 'asc'], limit: BATCH })
  for (const { _id } of silent) if (await takeSilent(store, _id, now)) await wakeJob(_id)
  return silent.length
}
