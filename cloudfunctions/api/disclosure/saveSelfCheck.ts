import { saveSelfCheck } from '../../../contract/disclosure/saveSelfCheck'
import type { Output } from '../../../contract/operation'
import type { Result } from '../../../domain/common'
import { accept, refuse } from '../../../domain/common'
import { answersTo, keepAnswers, selfCheckBasis } from '../../common/disclosure/selfCheck'
import { handler } from '../../common/door/handler'

export default handler(saveSelfCheck, async ({ communityId, period, answers }, context) => {
  const basis = await selfCheckBasis(context, communityId, period)
  if (!basis.ok) return basis
  const asked = answersTo(basis.value.rule, answers)
  if (!asked.ok) return asked
  const { now, caller, commit } = context
  return commit(async (change): Promise<Result<Output<typeof saveSelfCheck>>> => {
    const standing = await change.get('selfChecks', basis.value.selfCheckId)
    if (standing?.publication) return refuse({ code: 'disclosure.selfCheckPublished' })
    await keepAnswers(change, basis.value, standing, { answers, savedBy: caller.personId }, now)
    return accept({ savedAt: now })
  })
})
