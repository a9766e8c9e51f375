import type { StepDone } from '../../common/jobs'
import type { JobRecord } from '../../common/records/system'
import type { Reader, Transaction } from '../../common/store/port'
import { outcomeOf } from './outcome'
import type { RollPlace } from './place'
import type { ReadRoll } from './roll'

/** Units in one step: with the job and the roll they stay within a transaction's ten documents. */
const UNITS_A_STEP = 8
const PAGE = 100

/** Writes what the next units owe and have paid. */
export async function writeGroup(
  transaction: Transaction,
  job: JobRecord,
  roll: ReadRoll,
  { fileId, group }: RollPlace,
): Promise<StepDone> {
  const communityId = job.communityId ?? ''
  const units = roll.units.slice(group, group + UNITS_A_STEP)
  for (const { unitId, bills } of units) {
    const account = { communityId, unitId, bills, importId: job._id, importedAt: job.createdAt }
    if (await transaction.get('feeAccounts', unitId)) await transaction.patch('feeAccounts', unitId, account)
    else await transaction.insert('feeAccounts', { _id: unitId, ...account })
  }
  const done = group + units.length
  const goesOn = done < roll.units.length
  return { done, total: roll.units.length, place: { fileId, group: done, ...(goesOn ? {} : { clearedTo: '' }) } }
}

/**
 * Takes away accounts of earlier imports that this roll has no more. Whoever stands in a row that was not taken keeps
 * the earlier account: a slip of the pen pays no debt.
 */
export async function clearStep(
  store: Reader,
  job: JobRecord,
  roll: ReadRoll,
  { fileId, group, clearedTo = '' }: RollPlace,
): Promise<(transaction: Transaction) => Promise<StepDone>> {
  const communityId = job.communityId ?? ''
  const page = await store.find('feeAccounts', {
    where: { communityId },
    order: ['_id', 'asc'],
    limit: PAGE,
    ...(clearedTo === '' ? {} : { after: clearedTo }),
  })
  const over = page.filter(({ _id, importId }) => importId !== job._id && !roll.leftOut.has(_id))
  const taken = over.slice(0, UNITS_A_STEP)
  const seenTo = taken.length < over.length ? taken.at(-1)?._id : page.at(-1)?._id
  const isEnd = taken.length === over.length && page.length < PAGE
  const progress = { done: roll.units.length, total: roll.units.length }
  return async (transaction) => {
    for (const { _id } of taken) await transaction.remove('feeAccounts', _id)
    if (!isEnd) return { ...progress, place: { fileId, group, clearedTo: seenTo } }
    await transaction.patch('feeRolls', communityId, { running: false, takenAt: job.createdAt })
    return { ...progress, outcome: outcomeOf(roll) }
  }
}
