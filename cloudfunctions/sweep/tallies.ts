import { canonical, dateOf } from '../../domain/common'
import type { Instant } from '../../domain/common'
import { append } from '../common/postingLog/append'
import type { AuditRecord } from '../common/records/audit'
import type { Store, Transaction } from '../common/store/port'
import { timeKey } from '../common/workItems'
import { each } from './each'

const BATCH = 20

/**
 * Puts the counts of objections that moved on a day into their communities' posting logs once the day is over, each exactly
 * once: the count loses its key in the transaction of the entry.
 * @returns how many it took
 */
export async function logTallies(store: Store, now: Instant, newId: (head: string) => string): Promise<number> {
  const where = { tallyKey: { lte: timeKey(now, '~') } }
  const moved = await store.find('audits', { where, order: ['tallyKey', 'asc'], limit: BATCH })
  await each(moved, (audit) =>
    store.tx((transaction) => logOne(transaction, audit, newId('tally'), newId('salt'), now)),
  )
  return moved.length
}

async function logOne(
  transaction: Transaction,
  { _id: statementId, tallyKey }: AuditRecord,
  tallyId: string,
  salt: string,
  now: Instant,
): Promise<void> {
  const audit = await transaction.get('audits', statementId)
  if (!audit || audit.tallyKey === undefined || audit.tallyKey !== tallyKey) return
  const { communityId, counted } = audit
  const content = { statementId, counted: { ...counted }, on: dateOf(now - 1) }
  const vouched = { kind: 'objectionsCounted', content, salt, refId: tallyId } as const
  const { entry } = await append(transaction, communityId, vouched, now)
  const tally = { _id: tallyId, communityId, statementId, content: canonical(content), salt, seq: entry.seq }
  await transaction.insert('objectionTallies', tally)
  await transaction.patch('audits', statementId, { tallyKey: undefined })
}
