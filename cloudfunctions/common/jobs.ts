import type { Instant } from '../../domain/common'
import { sdk } from './cloud/sdk'
import type { Change } from './door/context'
import type { JobRecord } from './records/system'
import type { Store, Transaction } from './store/port'
import { timeKey } from './workItems'

/** How long a job may be silent before the sweep calls it again. */
const SILENCE_MS = 120_000
/** So often is a job called again that doesn't come on; then it has failed, and whoever asked for it can ask anew. */
const MOST_RESUMED = 5

/** What one step of a job has done: how far it is, and where the next goes on; without a place it is finished. */
export interface StepDone {
  readonly done: number
  readonly total: number
  readonly place?: unknown
  readonly outcome?: unknown
}

/**
 * One kind of long work. A step reads what it needs, then writes in the transaction that also stores where the job is:
 * a step that dies leaves nothing, and the next call does it again.
 */
export interface JobKind {
  readonly kind: string
  step(store: Store, job: JobRecord, now: Instant): Promise<(transaction: Transaction) => Promise<StepDone>>
  /** Sets free what the job held, in the transaction in which it fails. */
  letGo?(transaction: Transaction, job: JobRecord): Promise<void>
}

export type NewJob = Pick<JobRecord, 'kind' | 'personId' | 'communityId'> & {
  readonly _id: string
  readonly place: unknown
  readonly total: number
}

/** Begins a job in the transaction of what asks for it; `wakeJob` sets it going, the sweep does so if that was lost. */
export async function beginJob(change: Change, { place, ...job }: NewJob, now: Instant): Promise<void> {
  await change.insert('jobs', {
    ...job,
    state: 'waiting',
    place: JSON.stringify(place),
    done: 0,
    createdAt: now,
    resumeKey: timeKey(now + SILENCE_MS, job._id),
  })
}

/**
 * Takes a job that has been silent too long, so that nobody else calls it again until it has been silent as long once more.
 * @returns false where it was taken already, or isn't silent
 */
export const takeSilent = (store: Store, jobId: string, now: Instant): Promise<boolean> =>
  store.tx(async (transaction) => {
    const job = await transaction.get('jobs', jobId)
    if (job?.resumeKey === undefined || job.resumeKey > timeKey(now, '~')) return false
    const resumed = (job.resumed ?? 0) + 1
    await transaction.patch('jobs', jobId, { resumed, resumeKey: timeKey(now + SILENCE_MS, jobId) })
    return true
  })

/** Whether a job was called again too often without coming on. */
export const isGivenUp = ({ resumed = 0 }: JobRecord): boolean => resumed > MOST_RESUMED

/** Ends a job that was given up: what it has written stays, what it still had to do is forgotten, names and figures with it. */
export const failJob = (store: Store, kind: JobKind, jobId: string): Promise<void> =>
  store.tx(async (transaction) => {
    const job = await transaction.get('jobs', jobId)
    if (!job || job.resumeKey === undefined || !isGivenUp(job)) return
    await kind.letGo?.(transaction, job)
    await transaction.patch('jobs', jobId, { state: 'failed', place: JSON.stringify(null), resumeKey: undefined })
  })

/**
 * Calls the function that carries jobs out, and doesn't wait for it to end: it works on by itself.
 * A call that is lost is made again by the sweep.
 */
export async function wakeJob(jobId: string): Promise<void> {
  const called = sdk.callFunction({ name: 'jobs', data: { jobId } }).catch((error: unknown) => {
    console.error(JSON.stringify({ job: jobId, message: String(error) }))
  })
  await Promise.race([called, new Promise((resolve) => setTimeout(resolve, UNDER_WAY_MS))])
}

/** By then the call has left. */
const UNDER_WAY_MS = 300

/** Carries out one step and stores where the job is; false once the job has ended. */
export async function stepJob(store: Store, kind: JobKind, jobId: string, now: Instant): Promise<boolean> {
  const job = await store.get('jobs', jobId)
  if (!job || job.state === 'done' || job.state === 'failed') return false
  const write = await kind.step(store, job, now)
  return store.tx(async (transaction) => {
    const standing = await transaction.get('jobs', jobId)
    if (!standing || standing.place !== job.place || standing.state === 'done') return standing?.state === 'running'
    const { place, outcome, ...progress } = await write(transaction)
    const isDone = place === undefined
    await transaction.patch('jobs', jobId, {
      ...progress,
      state: isDone ? 'done' : 'running',
      place: JSON.stringify(place ?? null),
      resumed: 0,
      resumeKey: isDone ? undefined : timeKey(now + SILENCE_MS, jobId),
      ...(outcome === undefined ? {} : { outcome: JSON.stringify(outcome) }),
    })
    return !isDone
  })
}
