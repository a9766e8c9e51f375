import { reportAuditRectified } from '../../../../contract/disclosure/audit/reportAuditRectified'
import { refuse } from '../../../../domain/common'
import { auditGround } from '../../../common/audit/ground'
import { postingUnit } from '../../../common/audit/parties'
import { stepped, takeStep } from '../../../common/audit/step'
import { handler } from '../../../common/door/handler'
import { checkText } from '../../../common/wechat'

/** Whoever posted the statement puts right what the audit found, and shows it by papers. */
export default handler(reportAuditRectified, async ({ statementId, words, fileIds }, context) => {
  const ground = await auditGround(context.store, statementId, context.today)
  const signer = postingUnit(context, ground.poster.key)
  if (!signer) return refuse({ code: 'disclosure.notThePoster' })
  if ((await checkText(context.caller.personId, 'forum', words)) === 'risky') {
    return refuse({ code: 'disclosure.wordsNotAllowed' })
  }
  const files = fileIds.map((fileId) => ({ fileId, circle: 'community' as const }))
  return context.commit(async (change) =>
    stepped(statementId, await takeStep(change, context, ground, { step: 'reportRectified', signer, words, files })),
  )
})
