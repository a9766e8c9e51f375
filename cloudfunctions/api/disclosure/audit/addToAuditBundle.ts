import { addToAuditBundle } from '../../../../contract/disclosure/audit/addToAuditBundle'
import type { Role } from '../../../../contract/roles'
import type { Result } from '../../../../domain/common'
import { accept, refuse } from '../../../../domain/common'
import { auditGround, sharesOf } from '../../../common/audit/ground'
import type { AuditGround, Unit } from '../../../common/audit/ground'
import { openAudit } from '../../../common/audit/open'
import { officeUnit } from '../../../common/audit/parties'
import { takeStep } from '../../../common/audit/step'
import type { Change, PersonContext } from '../../../common/door/context'
import { handler } from '../../../common/door/handler'
import type { AuditBundleRecord } from '../../../common/records/audit'
import { wrongEngagement } from './engageAuditor'

const NOBODY = { units: 0, heads: 0, areaDm2: 0 }

/** A statement joins whether its owners object or not; from then on it goes the way of every audit, by itself. */
export default handler(addToAuditBundle, async ({ bundleId, statementId }, context) => {
  const { store, today } = context
  const [bundle, statement] = await Promise.all([
    store.get('auditBundles', bundleId),
    store.get('statements', statementId),
  ])
  if (!bundle || !statement?.regionPath.includes(bundle.regionId) || !overlooks(context, bundle))
    return refuse({ code: 'disclosure.outsideBundle' })
  const ground = await auditGround(store, statementId, today)
  const wrong = wrongEngagement(bundle.engagement, ground.content.statement.period, today)
  if (wrong) return refuse(wrong)
  const signer = officeUnit(context) ?? { key: bundle.by, name: bundle.byName }
  return context.commit(async (change): Promise<Result<{ members: number }>> => {
    await openUnlessOpen(change, context, ground, signer)
    const joined = await join(change, context, ground, bundle, signer)
    if (!joined.ok) return joined
    const members = ((await change.get('auditBundles', bundleId))?.members ?? 0) + 1
    await change.patch('auditBundles', bundleId, { members })
    return accept({ members })
  })
})

/** Whether the bundle's region is the caller's own or lies in it. */
const overlooks = ({ caller, roles }: PersonContext, { regionPath }: AuditBundleRecord): boolean =>
  caller.posts.some(({ role, scopeId }) => roles.has(role) && LEADING.includes(role) && regionPath.includes(scopeId))

const LEADING: readonly Role[] = ['subdistrict', 'county', 'city']

async function openUnlessOpen(
  change: Change,
  context: PersonContext,
  ground: AuditGround,
  signer: Unit,
): Promise<void> {
  const audit = await change.get('audits', ground.statement._id)
  if (audit && audit.state !== 'counting') return
  const counted = audit?.counted ?? NOBODY
  await openAudit(change, context, ground, audit, { by: 'bundle', counted, shares: sharesOf(ground, counted), signer })
}

function join(
  change: Change,
  context: PersonContext,
  ground: AuditGround,
  { _id: bundleId, name, engagement }: AuditBundleRecord,
  signer: Unit,
) {
  const { auditor, creditCode, contractOn, first, last } = engagement
  const facts = { bundle: name, auditor, creditCode, contractOn, first, last }
  return takeStep(change, context, ground, { step: 'joinBundle', signer, facts, sets: { engagement, bundleId } })
}
