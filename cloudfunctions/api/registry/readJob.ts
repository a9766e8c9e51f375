import { readJob } from '../../../contract/registry/readJob'
import { accept } from '../../../domain/common'
import { handler } from '../../common/door/handler'

export default handler(readJob, async ({ jobId }, { store }) => {
  const job = await store.get('jobs', jobId)
  return accept({ state: job?.state ?? 'failed', done: job?.done ?? 0, total: job?.total ?? 0 })
})
