import * as v from 'valibot'
import { failJob, isGivenUp, stepJob, wakeJob } from '../common/jobs'
import type { JobKind } from '../common/jobs'
import { cloudStore } from '../common/store/cloudStore'
import { importUnitsJob } from '../api/registry/importUnitsJob'
import { exportJob } from './export'
import { feeRoll } from './feeRoll'
import { sheetJob } from './sheet'
import { spotCheckList } from './spotCheck/list'
import { spotCheckLots } from './spotCheck/lots'

/** How long one call works, by a clock that nobody sets, before it leaves the rest to the next. */
const BUDGET_MS = 20_000

const kinds = new Map(
  [importUnitsJob, feeRoll, sheetJob, exportJob, spotCheckList, spotCheckLots].map((kind): [string, JobKind] => [
    kind.kind,
    kind,
  ]),
)

const request = v.object({ jobId: v.string() })

/** Carries a job on, step by step, within its time, and calls itself for the rest; the sweep takes up what was lost. */
export async function main(event: unknown): Promise<{ finished: boolean }> {
  const { jobId } = v.parse(request, event)
  const job = await cloudStore.get('jobs', jobId)
  const kind = job && kinds.get(job.kind)
  if (!kind) throw new Error(`no such job: ${jobId}`)
  if (isGivenUp(job)) {
    await failJob(cloudStore, kind, jobId)
    return { finished: true }
  }
  const until = performance.now() + BUDGET_MS
  let goesOn = true
  while (goesOn && performance.now() < until) goesOn = await stepJob(cloudStore, kind, jobId, Date.now())
  if (goesOn) await wakeJob(jobId)
  return { finished: !goesOn }
}
