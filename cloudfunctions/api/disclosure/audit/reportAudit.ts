import type { PostedContent } from '../../../../contract/disclosure/content'
import { reportAudit } from '../../../../contract/disclosure/audit/reportAudit'
import type { Parsed } from '../../../../contract/operation'
import { accept, refuse } from '../../../../domain/common'
import { linesOf, PARTS } from '../../../../domain/disclosure'
import { auditGround } from '../../../common/audit/ground'
import { auditorPost } from '../../../common/audit/parties'
import { takeStep } from '../../../common/audit/step'
import { handler } from '../../../common/door/handler'
import type { AuditFinding } from '../../../common/records/audit'
import { checkText } from '../../../common/wechat'

type Given = Parsed<typeof reportAudit>['findings']

/** Only the organisation engaged reports: the title of the auditor's post names it. */
export default handler(reportAudit, async ({ statementId, conclusion, fileId, findings: given }, context) => {
  const { store, today, caller } = context
  const ground = await auditGround(store, statementId, today)
  const engaged = (await store.get('audits', statementId))?.engagement?.auditor
  const post = auditorPost(context)
  if (engaged !== undefined && post?.title !== engaged) {
    return refuse({ code: 'disclosure.notTheAuditorEngaged', engaged, yours: post?.title ?? '' })
  }
  const lines = linesIn(ground.content)
  const strange = given.find(({ lineId }) => lineId !== undefined && !lines.has(lineId))
  if (strange) return refuse({ code: 'disclosure.noSuchLine', lineId: strange.lineId })
  const words = [conclusion, ...given.map(({ what }) => what)].join('\n')
  if ((await checkText(caller.personId, 'forum', words)) === 'risky') {
    return refuse({ code: 'disclosure.wordsNotAllowed' })
  }
  const findings = given.map((one) => findingOf(one, lines))
  return context.commit(async (change) => {
    const done = await takeStep(change, context, ground, {
      step: findings.length > 0 ? 'reportProblems' : 'reportClean',
      signer: { key: 'auditor', name: engaged ?? '' },
      words: conclusion,
      files: [{ fileId, circle: 'community' }],
      facts: { findings: findings.map((one) => ({ ...one })) },
      sets: { conclusion, findings },
    })
    return done.ok ? accept({ findings: findings.length }) : done
  })
})

const linesIn = ({ statement }: PostedContent): ReadonlyMap<string, string> =>
  new Map(PARTS.flatMap((part) => linesOf(statement, part)).map(({ id, item }) => [id, item]))

function findingOf(
  { what, lineId, stated, found, rule }: Given[number],
  lines: ReadonlyMap<string, string>,
): AuditFinding {
  const item = lineId === undefined ? undefined : lines.get(lineId)
  return {
    what,
    ...(lineId !== undefined && { lineId }),
    ...(item !== undefined && { item }),
    ...(stated !== undefined && { stated }),
    ...(found !== undefined && { found }),
    ...(rule !== '' && { rule }),
  }
}
