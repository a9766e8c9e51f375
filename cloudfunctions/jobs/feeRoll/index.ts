import * as v from 'valibot'
import type { ImportOutcome } from '../../../contract/fee/outcome'
import type { Instant, Refusal, Result } from '../../../domain/common'
import type { JobKind, StepDone } from '../../common/jobs'
import type { JobRecord } from '../../common/records/system'
import type { Reader, Transaction } from '../../common/store/port'
import { outcomeOf, refusedOutcome } from './outcome'
import { ROLL_JOB, rollPlace } from './place'
import { readRoll } from './roll'
import type { ReadRoll } from './roll'
import { clearStep, writeGroup } from './write'

/** The roll last read here: the steps of one run read the workbook once. */
let last: { readonly jobId: string; readonly read: Result<ReadRoll, Refusal> } | undefined

/**
 * 物业费台账导入: reads the workbook, writes what each unit owes and has paid, some units a step, and takes away what an
 * earlier roll said and this one doesn't. A roll of which no row is right changes nothing.
 */
export const feeRoll: JobKind = {
  kind: ROLL_JOB,
  async step(store, job, now) {
    const place = v.parse(rollPlace, JSON.parse(job.place))
    const read = await readOnce(store, job, place.fileId, now)
    if (!read.ok) return (transaction) => endUnchanged(transaction, job, refusedOutcome(read.refusal))
    const roll = read.value
    if (roll.units.length === 0) return (transaction) => endUnchanged(transaction, job, outcomeOf(roll))
    if (place.clearedTo !== undefined) return clearStep(store, job, roll, place)
    return (transaction) => writeGroup(transaction, job, roll, place)
  },
  letGo,
}

async function readOnce(
  store: Reader,
  job: JobRecord,
  fileId: string,
  now: Instant,
): Promise<Result<ReadRoll, Refusal>> {
  if (last?.jobId !== job._id) last = { jobId: job._id, read: await readRoll(store, job, fileId, now) }
  return last.read
}

async function endUnchanged(transaction: Transaction, job: JobRecord, outcome: ImportOutcome): Promise<StepDone> {
  await letGo(transaction, job)
  return { done: 0, total: 0, outcome }
}

/** The community is free for the next import. */
function letGo(transaction: Transaction, { communityId = '' }: JobRecord): Promise<void> {
  return transaction.patch('feeRolls', communityId, { running: false })
}
