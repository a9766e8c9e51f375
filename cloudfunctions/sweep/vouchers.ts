import { readContent } from '../../contract/disclosure/content'
import type { Instant, Result } from '../../domain/common'
import { accept } from '../../domain/common'
import { foundInVouchers } from '../../domain/disclosure'
import { setsFor, setsOf, successorsOf, usedBefore } from '../common/disclosure/vouchers'
import { writeFound } from '../common/disclosure/found'
import { groundView } from '../common/disclosure/grounds'
import { commit } from '../common/door/commit'
import { policiesAt } from '../common/policies'
import type { FoundLater, StatementRecord, VoucherSetRecord } from '../common/records/disclosure'
import type { Store } from '../common/store/port'
import { remembered } from '../common/store/remembered'
import { timeKey } from '../common/workItems'
import { each } from './each'

const BATCH = 20

type NewId = (head: string) => string

/**
 * PT-12: holds the vouchers of statements that were posted, corrected or withdrawn against those of the company's other communities.
 * Their sets are brought up to date first and the next users of what moved are asked to look again, then the statement looks itself:
 * of two at once whoever comes second sees the first. A run that died is simply run again.
 * @returns how many statements it took
 */
export async function holdVouchers(store: Store, now: Instant, newId: NewId): Promise<number> {
  const where = { vouchersKey: { lte: timeKey(now, '~') } }
  const statements = await store.find('statements', { where, order: ['vouchersKey', 'asc'], limit: BATCH })
  const reading = { ...store, get: remembered(store).get }
  await each(statements, (record) => holdOne(store, reading, record, now, newId))
  return statements.length
}

async function holdOne(
  store: Store,
  reading: Store,
  record: StatementRecord,
  now: Instant,
  newId: NewId,
): Promise<void> {
  const community = await reading.get('communities', record.communityId)
  if (!community) throw new RangeError(`no community of a statement: ${record._id}`)
  const changed = setsFor(record, community, await setsOf(store, record._id))
  for (const set of changed) if (!(await keepSet(store, record, set))) return
  const sets = await setsOf(store, record._id)
  for (const set of sets.filter(({ moved }) => moved.length > 0)) await tellNext(store, set, now, newId)
  await conclude(reading, record, await foundIn(reading, record, sets, now), now, newId)
}

/** Writes a set, as long as nothing has happened to the statement since it was read. */
const keepSet = (store: Store, { _id, vouchersKey }: StatementRecord, set: VoucherSetRecord): Promise<boolean> =>
  store.tx(async (transaction) => {
    if ((await transaction.get('statements', _id))?.vouchersKey !== vouchersKey) return false
    const { _id: setId, keys, moved } = set
    if (await transaction.get('voucherSets', setId)) await transaction.patch('voucherSets', setId, { keys, moved })
    else await transaction.insert('voucherSets', set)
    return true
  })

/** Whoever names a voucher next looks again; what is empty goes. */
async function tellNext(store: Store, set: VoucherSetRecord, now: Instant, newId: NewId): Promise<void> {
  for (const statementId of await successorsOf(store, set)) {
    await store.tx(async (transaction) => {
      const statement = await transaction.get('statements', statementId)
      if (!statement || statement.withdrawn) return
      await transaction.patch('statements', statementId, { vouchersKey: timeKey(now, newId('again')) })
    })
  }
  await store.tx(async (transaction) => {
    const standing = await transaction.get('voucherSets', set._id)
    if (!standing || standing.moved.join() !== set.moved.join()) return
    if (standing.keys.length === 0) await transaction.remove('voucherSets', set._id)
    else await transaction.patch('voucherSets', set._id, { moved: [] })
  })
}

/** What the statement's vouchers show now. */
async function foundIn(
  store: Store,
  { content, withdrawn }: StatementRecord,
  sets: readonly VoucherSetRecord[],
  at: Instant,
): Promise<FoundLater | undefined> {
  if (withdrawn) return undefined
  const uses = (await Promise.all(sets.map((set) => usedBefore(store, set)))).flat()
  if (uses.length === 0) return undefined
  const { communityId, statement, findings: posted } = readContent(content)
  const community = await store.get('communities', communityId)
  const policies = await policiesAt(store, community?.regionPath ?? [])
  const policy = policies.inForce('disclosure', statement.period.last)
  const { findings, ground } = foundInVouchers(statement, posted, uses, policy)
  const [first] = findings
  return first && ground && { at, findings, grounds: [groundView(first.clause, ground)] }
}

/** Writes what was found and ends the turn, once, unless the statement has another turn already. */
async function conclude(
  store: Store,
  { _id, communityId, regionPath, vouchersKey = '' }: StatementRecord,
  found: FoundLater | undefined,
  now: Instant,
  newId: NewId,
): Promise<void> {
  const [policies, community] = await Promise.all([
    policiesAt(store, regionPath),
    store.get('communities', communityId),
  ])
  const known = { operation: 'sweep.holdVouchers', subject: { communityId, regionPath }, now, newId }
  await commit(store, known, async (change): Promise<Result<null>> => {
    const standing = await change.get('statements', _id)
    if (standing?.vouchersKey !== vouchersKey) return accept(null)
    await change.patch('statements', _id, { vouchersKey: undefined })
    if (!standing.withdrawn) await writeFound(change, standing, found, policies, community?.companyId)
    return accept(null)
  })
}
