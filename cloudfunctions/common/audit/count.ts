import type { Refusal, Result } from '../../../domain/common'
import { accept, dateOf, endOf, refuse } from '../../../domain/common'
import type { LocalDate } from '../../../domain/common'
import { sha256 } from '../door/idempotency'
import type { Change, PersonContext } from '../door/context'
import { headIn } from '../ownerCount'
import { isWithdrawn } from '../disclosure/correcting'
import type { AuditRecord, ObjectionCount, ObjectionRecord } from '../records/audit'
import type { UnitRecord } from '../records/registry'
import { timeKey } from '../workItems'
import type { AuditGround } from './ground'
import { sharesOf } from './ground'
import { objectionIdOf } from './ids'
import { openAudit } from './open'
import { newAudit } from './record'

/** What one unit objects by, on the phone or on a sheet. */
export type Raised = Pick<
  ObjectionRecord,
  'via' | 'lineId' | 'item' | 'words' | 'check' | 'sheetId' | 'row' | 'signedOn'
>

export type ObjectedAlready = Refusal & {
  readonly code: 'disclosure.unitObjectedAlready'
  readonly unit: string
  readonly via: 'phone' | 'paper'
  readonly row?: number
  readonly on: LocalDate
}

export type OwnerTookBack = Refusal & {
  readonly code: 'disclosure.ownerTookBack'
  readonly unit: string
  readonly on: LocalDate
}

export interface Counted {
  readonly objectionId: string
  readonly counted: ObjectionCount
  readonly opened: boolean
}

/**
 * PT-49: counts one unit's objection: the unit's own document, its head's where units are joined, and the statement's count;
 * where the line is reached for the first time, the right to an audit opens in the same transaction. Ten documents at most.
 */
export async function raise(
  change: Change,
  context: PersonContext,
  ground: AuditGround,
  unit: UnitRecord,
  raised: Raised,
): Promise<Result<Counted>> {
  const { _id: statementId, communityId, version } = ground.statement
  const objectionId = objectionIdOf(statementId, unit._id)
  const [standing, audit, posted] = await Promise.all([
    change.get('objections', objectionId),
    change.get('audits', statementId),
    change.get('statements', statementId),
  ])
  if (posted?.withdrawn) return refuse(isWithdrawn(posted.withdrawn))
  if (standing?.state === 'standing') return refuse(objectedAlready(standing))
  const takenBack = standing && takenBackSince(standing, raised)
  if (takenBack) return refuse(takenBack)
  const head = headIn(unit.headKey)
  const byHeads = await moveHead(change, statementId, head, 1)
  const { now } = context
  const objection: Omit<ObjectionRecord, '_id'> = {
    communityId,
    statementId,
    unitId: unit._id,
    label: unit.label,
    head,
    areaDm2: unit.areaDm2,
    state: 'standing',
    version,
    ...raised,
    byPerson: context.caller.personId,
    at: now,
    sortKey: timeKey(now, objectionId),
  }
  if (standing) await change.patch('objections', objectionId, { ...CLEARED, ...objection })
  else await change.insert('objections', { _id: objectionId, ...objection })
  const counted = moved(audit?.counted, { units: 1, heads: byHeads, areaDm2: unit.areaDm2 })
  const opened = await putCount(change, context, ground, audit, counted)
  return accept({ objectionId, counted, opened })
}

/** Who takes an objection back: the owner, or those who enter signatures, and why. */
export interface TakenBack {
  readonly byOwner: boolean
  readonly because?: string | undefined
}

/** Takes a standing objection out of the count; a right to an audit that has arisen stays. */
export async function takeBack(
  change: Change,
  { now }: PersonContext,
  { _id, statementId, head, areaDm2 }: ObjectionRecord,
  { byOwner, because }: TakenBack,
): Promise<ObjectionCount> {
  const byHeads = await moveHead(change, statementId, head, -1)
  const audit = await change.get('audits', statementId)
  if (!audit) throw new RangeError(`an objection without its count: ${_id}`)
  const counted = moved(audit.counted, { units: -1, heads: byHeads, areaDm2: -areaDm2 })
  await change.patch('objections', _id, {
    state: 'withdrawn',
    withdrawnAt: now,
    withdrawnByOwner: byOwner,
    words: undefined,
    ...(because === undefined ? {} : { withdrawnBecause: because }),
  })
  await change.patch('audits', statementId, { counted, tallyKey: tallyKeyOf(audit, statementId, now) })
  return counted
}

const CLEARED = {
  lineId: undefined,
  item: undefined,
  words: undefined,
  check: undefined,
  sheetId: undefined,
  row: undefined,
  signedOn: undefined,
  withdrawnAt: undefined,
  withdrawnBecause: undefined,
  withdrawnByOwner: undefined,
}

/** A signature that is no later than the day on which the owner took the objection back doesn't speak for the owner any more. */
function takenBackSince(
  { label: unit, withdrawnAt, withdrawnByOwner }: ObjectionRecord,
  { signedOn }: Raised,
): OwnerTookBack | undefined {
  if (!withdrawnByOwner || withdrawnAt === undefined || signedOn === undefined) return undefined
  const on = dateOf(withdrawnAt)
  return signedOn <= on ? { code: 'disclosure.ownerTookBack', unit, on } : undefined
}

const objectedAlready = ({ label: unit, via, row, at }: ObjectionRecord): ObjectedAlready => ({
  code: 'disclosure.unitObjectedAlready',
  unit,
  via,
  on: dateOf(at),
  ...(row === undefined ? {} : { row }),
})

/** A unit that is a head of its own needs no document beside its objection. */
const isJoined = (head: string): boolean => !head.startsWith('unit ')

/** By how much the heads move when one unit of a head comes or goes. */
async function moveHead(change: Change, statementId: string, head: string, by: 1 | -1): Promise<number> {
  if (!isJoined(head)) return by
  const _id = sha256(`${statementId}|${head}`)
  const standing = await change.get('objectionHeads', _id)
  const units = (standing?.units ?? 0) + by
  if (standing) await change.patch('objectionHeads', _id, { units })
  else await change.insert('objectionHeads', { _id, statementId, units })
  return units === 0 || (by === 1 && units === 1) ? by : 0
}

const moved = (count: ObjectionCount | undefined, by: ObjectionCount): ObjectionCount => ({
  units: (count?.units ?? 0) + by.units,
  heads: (count?.heads ?? 0) + by.heads,
  areaDm2: (count?.areaDm2 ?? 0) + by.areaDm2,
})

/** Writes the count; true where it reached the line for the first time. */
async function putCount(
  change: Change,
  context: PersonContext,
  ground: AuditGround,
  audit: AuditRecord | undefined,
  counted: ObjectionCount,
): Promise<boolean> {
  const { _id } = ground.statement
  const shares = sharesOf(ground, counted)
  if (shares.opens && (audit === undefined || audit.state === 'counting')) {
    await openAudit(change, context, ground, audit, { by: 'owners', counted, shares })
    return true
  }
  const tallyKey = tallyKeyOf(audit, _id, context.now)
  if (audit) await change.patch('audits', _id, { counted, tallyKey })
  else await change.insert('audits', { ...newAudit(ground, context.now), counted, tallyKey })
  return false
}

/** The count goes into the posting log once the day is over. */
const tallyKeyOf = (audit: AuditRecord | undefined, statementId: string, now: number): string =>
  audit?.tallyKey ?? timeKey(endOf(dateOf(now)) + 1, statementId)
