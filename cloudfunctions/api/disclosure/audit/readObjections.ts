import { readObjections } from '../../../../contract/disclosure/audit/readObjections'
import type { Output } from '../../../../contract/operation'
import { accept, dateOf } from '../../../../domain/common'
import { isExempt } from '../../../../domain/disclosure'
import { groundId } from '../../../../domain/policy'
import { mayEnter } from '../../../common/audit/entering'
import type { AuditGround } from '../../../common/audit/ground'
import { auditGround, sharesOf } from '../../../common/audit/ground'
import { objectionIdOf } from '../../../common/audit/ids'
import { groundView } from '../../../common/disclosure/grounds'
import type { PersonContext } from '../../../common/door/context'
import { handler } from '../../../common/door/handler'
import type { AuditRecord, ObjectionRecord } from '../../../common/records/audit'
import type { HeldUnit } from '../../../common/records/registry'

const NOBODY = { units: 0, heads: 0, areaDm2: 0 }

type Value = Output<typeof readObjections>

/** The count and, beside it, what the caller's own units have said: seven documents and one page. */
export default handler(readObjections, async ({ statementId }, context) => {
  const [ground, audit] = await Promise.all([
    auditGround(context.store, statementId, context.today),
    context.store.get('audits', statementId),
  ])
  const counted = audit?.counted ?? NOBODY
  const { community, statement, content, percent, basis, basisSet, exempts, all, extraUnits } = ground
  return accept({
    statementId,
    communityId: community._id,
    communityName: community.name,
    period: statement.period,
    today: context.today,
    counted,
    ...(statement.withdrawn && { withdrawnOn: dateOf(statement.withdrawn.at) }),
    shares: sharesOf(ground, counted),
    missingUnits: all.missingUnits,
    extraUnits,
    percent,
    basis,
    basisSet,
    grounds: groundsOf(ground),
    state: audit?.state ?? 'counting',
    ...opened(audit),
    ...(exempts && { exempt: isExempt(content.statement, counted.units, audit?.resolution !== undefined) }),
    mine: await ownUnits(context, ground),
    may: mayOf(context, ground, audit),
  })
})

function opened(audit: AuditRecord | undefined): Pick<Value, 'opening' | 'resolution'> {
  const { opening, resolution } = audit ?? {}
  return {
    ...(opening && { opening: { by: opening.by, at: opening.at } }),
    ...(resolution && { resolution: { number: resolution.number, decidedOn: resolution.decidedOn } }),
  }
}

const NAMES = ['auditObjectionPercent', 'auditObjectionBasis', 'auditExemption'] as const

const groundsOf = ({ policy }: AuditGround): Value['grounds'] =>
  NAMES.flatMap((name) => (policy[name]?.values ?? []).map(({ ground }) => groundView(groundId(ground, name), ground)))

async function ownUnits({ caller, store }: PersonContext, { statement }: AuditGround): Promise<Value['mine']> {
  const units = caller.units.filter(({ communityId }) => communityId === statement.communityId)
  if (units.length === 0) return []
  const ids = units.map(({ unitId }) => objectionIdOf(statement._id, unitId))
  const found = await store.find('objections', { where: { _id: { in: ids } } })
  return units.map((unit) => ownUnit(unit, statement.version, found))
}

function ownUnit({ unitId, label }: HeldUnit, version: number, found: readonly ObjectionRecord[]) {
  const standing = found.find((one) => one.unitId === unitId && one.state === 'standing')
  if (!standing) return { unitId, label }
  const { _id: objectionId, at, via, item, words } = standing
  return { unitId, label, objection: { objectionId, at, via, item, words, before: standing.version < version } }
}

function mayOf(context: PersonContext, ground: AuditGround, audit: AuditRecord | undefined): Value['may'] {
  const { roles, today } = context
  const { community, register, percent, statement } = ground
  const stands = percent !== undefined && statement.withdrawn === undefined
  const isOffice = OFFICES.some((role) => roles.has(role))
  return {
    object: roles.has('owner') && stands,
    enter: stands && mayEnter(context, community._id, register, today),
    resolve: stands && roles.has('committeeMember') && audit?.resolution === undefined,
    list: roles.has('committeeMember') || roles.has('auditor') || isOffice,
  }
}

const OFFICES = ['neighbourhood', 'subdistrict', 'county', 'city'] as const
