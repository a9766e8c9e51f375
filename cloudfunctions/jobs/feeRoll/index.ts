import * as v from 'valibot'
import type { ImportOutcome } from '../../../contract/fee/outcome'
import { fen } from '../../../domain/common'
import type { Instant, Refusal, Result } from '../../../domain/common'
import type { JobKind, StepDone } from '../../common/jobs'
import type { JobRecord } from '../../common/records/system'
import type { Reader, Transaction } from '../../common/store/port'
import { ROLL_JOB, rollPlace } from './place'
import { readRoll } from './roll'
import type { ReadRoll } from './roll'

/** Units written in one step: with the job and the roll they stay within a transaction's ten documents. */
const UNITS_A_STEP = 8
const FINDINGS_KEPT = 300

/** The roll last read here: the steps of one run read the workbook once. */
let last: { readonly jobId: string; readonly read: Result<ReadRoll, Refusal> } | undefined

/** 物业费台账导入: reads the workbook, then writes what each unit owes and has paid, some units a step. */
export const feeRoll: JobKind = {
  kind: ROLL_JOB,
  async step(store, job, now) {
    const { fileId, group } = v.parse(rollPlace, JSON.parse(job.place))
    const read = await readOnce(store, job, fileId, now)
    return (transaction) =>
      read.ok
        ? writeGroup(transaction, job, read.value, { fileId, group }, now)
        : giveUp(transaction, job, read.refusal)
  },
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

async function writeGroup(
  transaction: Transaction,
  job: JobRecord,
  roll: ReadRoll,
  { fileId, group }: v.InferOutput<typeof rollPlace>,
  now: Instant,
): Promise<StepDone> {
  const communityId = job.communityId ?? ''
  const units = roll.units.slice(group, group + UNITS_A_STEP)
  for (const { unitId, bills } of units) {
    const account = { communityId, unitId, bills, importId: job._id, importedAt: now }
    if (await transaction.get('feeAccounts', unitId)) await transaction.patch('feeAccounts', unitId, account)
    else await transaction.insert('feeAccounts', { _id: unitId, ...account })
  }
  const done = group + units.length
  const progress = { done, total: roll.units.length }
  if (done < roll.units.length) return { ...progress, place: { fileId, group: done } }
  await transaction.patch('feeRolls', communityId, { running: false })
  return { ...progress, outcome: outcomeOf(roll) }
}

async function giveUp(transaction: Transaction, job: JobRecord, refusal: Refusal): Promise<StepDone> {
  await transaction.patch('feeRolls', job.communityId ?? '', { running: false })
  const nothing = { goodRows: 0, goodTotal: fen(0), units: 0, badRows: 0, findings: [], more: 0 }
  return { done: 0, total: 0, outcome: { ...nothing, refusal: { ...refusal } } }
}

const outcomeOf = ({ units, goodRows, goodTotal, findings }: ReadRoll): ImportOutcome => ({
  goodRows,
  goodTotal,
  units: units.length,
  badRows: new Set(findings.map(({ row }) => row)).size,
  findings: findings.slice(0, FINDINGS_KEPT).map((finding) => ({
    ...finding,
    figures: { ...finding.figures } as ImportOutcome['findings'][number]['figures'],
  })),
  more: Math.max(0, findings.length - FINDINGS_KEPT),
})
