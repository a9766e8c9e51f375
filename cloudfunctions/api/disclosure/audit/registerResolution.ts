import { registerResolution } from '../../../../contract/disclosure/audit/registerResolution'
import type { Result } from '../../../../domain/common'
import { accept, refuse } from '../../../../domain/common'
import { auditGround, sharesOf } from '../../../common/audit/ground'
import { openAudit } from '../../../common/audit/open'
import { isWithdrawn } from '../../../common/disclosure/correcting'
import { handler } from '../../../common/door/handler'
import { attach } from '../../../common/files'
import type { AuditRecord } from '../../../common/records/audit'

const NOBODY = { units: 0, heads: 0, areaDm2: 0 }

/** The resolution opens the right alone; where it is open already, the resolution stands beside what opened it. */
export default handler(registerResolution, async ({ statementId, number, decidedOn, fileId }, context) => {
  const { store, today, caller } = context
  if (decidedOn > today) return refuse({ code: 'disclosure.decidedInTheFuture', decidedOn })
  const ground = await auditGround(store, statementId, today)
  if (ground.percent === undefined) return refuse({ code: 'disclosure.noAuditHere' })
  const resolution = { number, decidedOn, fileId }
  const communityId = ground.community._id
  return context.commit(async (change): Promise<Result<{ statementId: string }>> => {
    const [audit, posted] = await Promise.all([
      change.get('audits', statementId),
      change.get('statements', statementId),
    ])
    if (posted?.withdrawn) return refuse(isWithdrawn(posted.withdrawn))
    if (audit?.resolution) return refuse({ code: 'disclosure.resolvedAlready', number: audit.resolution.number })
    const shown = { collection: 'audits', id: statementId, communityId, circle: 'community' } as const
    const attached = await attach(change, caller.personId, fileId, shown)
    if (!attached.ok) return attached
    if (audit && isOpen(audit)) await change.patch('audits', statementId, { resolution })
    else {
      const counted = audit?.counted ?? NOBODY
      const shares = sharesOf(ground, counted)
      const signer = { key: `committee:${communityId}`, name: `${ground.community.name}业主委员会` }
      const opening = { by: 'resolution', counted, shares, resolution, signer } as const
      await openAudit(change, context, ground, audit, opening)
    }
    return accept({ statementId })
  })
})

const isOpen = ({ state }: AuditRecord): boolean => state !== 'counting'
