import { verifyAuditRectified } from '../../../../contract/disclosure/audit/verifyAuditRectified'
import { refuse } from '../../../../domain/common'
import { auditGround } from '../../../common/audit/ground'
import { officeUnit } from '../../../common/audit/parties'
import { stepped, takeStep } from '../../../common/audit/step'
import { handler } from '../../../common/door/handler'
import { checkText } from '../../../common/wechat'

/** An office says whether it was put right; what wasn't goes back with the reason. */
export default handler(verifyAuditRectified, async ({ statementId, accepted, words }, context) => {
  const ground = await auditGround(context.store, statementId, context.today)
  const signer = officeUnit(context)
  if (!signer) throw new RangeError('the door let somebody through who holds no office')
  if ((await checkText(context.caller.personId, 'forum', words)) === 'risky') {
    return refuse({ code: 'disclosure.wordsNotAllowed' })
  }
  const step = accepted ? 'verifyRectified' : 'rejectRectified'
  return context.commit(async (change) =>
    stepped(statementId, await takeStep(change, context, ground, { step, signer, words })),
  )
})
