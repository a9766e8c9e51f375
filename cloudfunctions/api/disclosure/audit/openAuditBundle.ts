import { openAuditBundle } from '../../../../contract/disclosure/audit/openAuditBundle'
import type { Result } from '../../../../domain/common'
import { accept, refuse } from '../../../../domain/common'
import { officeUnit } from '../../../common/audit/parties'
import { handler } from '../../../common/door/handler'
import { attach } from '../../../common/files'
import { timeKey } from '../../../common/workItems'

/** One contract for several communities, which are added one by one. */
export default handler(openAuditBundle, async ({ regionId, name, ...engagement }, context) => {
  const { now, today, caller, subject, newId } = context
  const { contractOn, first, last, fileId } = engagement
  if (contractOn > today) return refuse({ code: 'disclosure.contractInTheFuture', contractOn })
  if (last < first) return refuse({ code: 'disclosure.auditEndsBeforeItBegins', first, last })
  const unit = officeUnit(context)
  const bundleId = newId('bundle')
  return context.commit(async (change): Promise<Result<{ bundleId: string }>> => {
    const shown = { collection: 'auditBundles', id: bundleId, circle: 'handler' } as const
    const attached = await attach(change, caller.personId, fileId, shown)
    if (!attached.ok) return attached
    await change.insert('auditBundles', {
      _id: bundleId,
      name,
      regionId,
      regionPath: subject?.regionPath ?? [regionId],
      engagement,
      members: 0,
      by: unit?.key ?? '',
      byName: unit?.name ?? '',
      at: now,
      listKey: timeKey(now, bundleId),
    })
    return accept({ bundleId })
  })
})
