import { readAudit } from '../../../../contract/disclosure/audit/readAudit'
import type { Output } from '../../../../contract/operation'
import { accept } from '../../../../domain/common'
import { linesOf, openAuditSteps, PARTS } from '../../../../domain/disclosure'
import { groundId } from '../../../../domain/policy'
import type { AuditGround } from '../../../common/audit/ground'
import { auditGround } from '../../../common/audit/ground'
import { partiesOf } from '../../../common/audit/parties'
import { groundView } from '../../../common/disclosure/grounds'
import { handler } from '../../../common/door/handler'
import type { AuditEvent, AuditRecord } from '../../../common/records/audit'

type Value = Output<typeof readAudit>

/** Nine documents: the statement with what it rests on, its audit, and the bundle where there is one. */
export default handler(readAudit, async ({ statementId }, context) => {
  const { store, today } = context
  const [ground, audit] = await Promise.all([auditGround(store, statementId, today), store.get('audits', statementId)])
  const bundle = audit?.bundleId === undefined ? undefined : await store.get('auditBundles', audit.bundleId)
  const { community, statement, content, percent, engager, poster } = ground
  return accept({
    statementId,
    communityId: community._id,
    communityName: community.name,
    period: statement.period,
    ...content.statement.period,
    today,
    state: audit?.state ?? 'counting',
    percent,
    engagerName: audit?.engagerName ?? engager.name,
    posterName: (audit?.state === 'closed' ? audit.posterName : undefined) ?? poster.name,
    grounds: groundsOf(ground),
    ...(audit && foundIn(audit)),
    ...(bundle && { bundle: bundle.name }),
    lines: linesOfContent(ground),
    may: audit && audit.state !== 'counting' ? openAuditSteps(audit.state, partiesOf(context, audit)) : [],
  })
})

function foundIn({ opening, resolution, dueOn, engagement, conclusion, findings, board, events }: AuditRecord) {
  return {
    opening,
    ...(resolution && { resolution: { number: resolution.number, decidedOn: resolution.decidedOn } }),
    dueOn,
    engagement,
    conclusion,
    findings,
    board,
    events: events.map(eventView),
  }
}

const eventView = ({ step, at, byName, words, fileIds, seq }: AuditEvent) => ({
  step,
  at,
  byName,
  words,
  fileIds,
  seq,
})

const linesOfContent = ({ content }: AuditGround): Value['lines'] =>
  PARTS.flatMap((part) => linesOf(content.statement, part)).map(({ id: lineId, item, amount }) => ({
    lineId,
    item,
    amount,
  }))

const groundsOf = ({ policy }: AuditGround): Value['grounds'] =>
  (['auditObjectionPercent', 'auditTerms'] as const).flatMap((name) =>
    (policy[name]?.values ?? []).map(({ ground }) => groundView(groundId(ground, name), ground)),
  )
