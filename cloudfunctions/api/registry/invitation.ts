import type { LocalDate } from '../../../domain/common'
import { take } from '../../../domain/registry'
import type { Invitation } from '../../../domain/registry'
import { postRole } from '../../../contract/registry/fields'
import * as v from 'valibot'
import type { InvitationRecord } from '../../common/records/registry'
import { scopeOf } from './standing'

/** A stored invitation as the rules of the register read it. */
export const invitationOf = (record: InvitationRecord): Invitation => ({
  role: v.parse(postRole, record.post.role),
  scope: scopeOf(record.post),
  madeBy: record.madeBy,
  madeOn: record.madeOn,
  lastDay: record.lastDay,
  ...(record.takenBy === undefined ? {} : { takenBy: record.takenBy }),
  ...(record.withdrawnOn === undefined ? {} : { withdrawnOn: record.withdrawnOn }),
})

const STATES: Readonly<Record<string, 'taken' | 'withdrawn' | 'expired'>> = {
  'registry.invitationTaken': 'taken',
  'registry.invitationWithdrawn': 'withdrawn',
  'registry.invitationExpired': 'expired',
}

/** How an invitation stands for one person on a day. */
export function stateFor(record: InvitationRecord, personId: string, today: LocalDate) {
  if (record.takenBy === personId) return 'mine'
  const taking = take(invitationOf(record), personId, today)
  return taking.ok ? 'open' : (STATES[taking.refusal.code] ?? 'expired')
}
