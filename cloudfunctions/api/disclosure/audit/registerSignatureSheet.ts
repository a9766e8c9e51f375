import { registerSignatureSheet } from '../../../../contract/disclosure/audit/registerSignatureSheet'
import type { Result } from '../../../../domain/common'
import { accept, refuse } from '../../../../domain/common'
import { enteringUnit } from '../../../common/audit/entering'
import { isWithdrawn } from '../../../common/disclosure/correcting'
import { handler } from '../../../common/door/handler'
import { attach } from '../../../common/files'
import { timeKey } from '../../../common/workItems'

/** A sheet with its scan, which those who enter and the offices above see: names stand on it. */
export default handler(registerSignatureSheet, async ({ statementId, name, fileId }, context) => {
  const { store, subject, today, caller, now, newId } = context
  const communityId = subject?.communityId ?? ''
  const unit = enteringUnit(context, communityId, await store.get('registers', communityId), today)
  if (!unit.ok) return unit
  const { key: by, name: byName } = unit.value
  const sheetId = newId('sheet')
  return context.commit(async (change): Promise<Result<{ sheetId: string }>> => {
    const posted = await change.get('statements', statementId)
    if (posted?.withdrawn) return refuse(isWithdrawn(posted.withdrawn))
    const shown = { collection: 'signatureSheets', id: sheetId, communityId, circle: 'handler' } as const
    const attached = await attach(change, caller.personId, fileId, shown)
    if (!attached.ok) return attached
    await change.insert('signatureSheets', {
      _id: sheetId,
      communityId,
      handlers: [by],
      statementId,
      name,
      fileId,
      at: now,
      by,
      byName,
      byPerson: caller.personId,
      sortKey: timeKey(now, sheetId),
    })
    return accept({ sheetId })
  })
})
