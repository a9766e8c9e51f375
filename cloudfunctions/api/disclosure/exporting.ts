import { accept } from '../../../domain/common'
import type { Result } from '../../../domain/common'
import type { PersonContext } from '../../common/door/context'
import { beginJob, wakeJob } from '../../common/jobs'
import { EXPORT_JOB } from '../../jobs/export/place'
import type { ExportPlace } from '../../jobs/export/place'

type What = Pick<ExportPlace, 'statementId' | 'regionId' | 'period' | 'about'>

/** Begins an export for whoever asks. One document: the job. */
export async function beginExport(
  { caller, subject, commit, newId, now }: PersonContext,
  what: What,
): Promise<Result<{ jobId: string }>> {
  const place: ExportPlace = { ...what, files: [], totals: [] }
  const { communityId } = subject ?? {}
  const job = {
    _id: newId('export'),
    kind: EXPORT_JOB,
    personId: caller.personId,
    ...(communityId === undefined ? {} : { communityId }),
    place,
    total: 0,
  }
  const begun = await commit(async (change) => {
    await beginJob(change, job, now)
    return accept({ jobId: job._id })
  })
  if (begun.ok) await wakeJob(begun.value.jobId)
  return begun
}
