import { saveDraft } from '../../../contract/disclosure/saveDraft'
import type { Instant, Result } from '../../../domain/common'
import { accept, dateOf, periodName, refuse } from '../../../domain/common'
import { basisOf } from '../../common/disclosure/basis'
import { statementIdOf } from '../../common/disclosure/ids'
import { handler } from '../../common/door/handler'

/** Keeps a draft. A colleague's newer one is put aside only by one who has been told of it. */
export default handler(saveDraft, async ({ communityId, statement, boardFileId, basedOn, replace }, context) => {
  const basis = await basisOf(context, communityId, statement.period)
  if (!basis.ok) return basis
  const period = periodName(basis.value.period)
  const _id = statementIdOf(communityId, period)
  const { caller, now } = context
  return context.commit(async (change): Promise<Result<{ savedAt: Instant }>> => {
    const [posted, standing] = await Promise.all([change.get('statements', _id), change.get('statementDrafts', _id)])
    if (posted && !posted.withdrawn)
      return refuse({ code: 'disclosure.postedAlready', statementId: _id, postedOn: dateOf(posted.postedAt) })
    const isOthers = standing !== undefined && standing.savedBy !== caller.personId && standing.savedAt !== basedOn
    if (isOthers && !replace) return refuse({ code: 'disclosure.draftSavedByOther', savedAt: standing.savedAt })
    const kept = { statement: JSON.stringify(statement), savedAt: now, savedBy: caller.personId }
    if (standing) await change.patch('statementDrafts', _id, { ...kept, boardFileId })
    else
      await change.insert('statementDrafts', { _id, communityId, period, ...kept, ...(boardFileId && { boardFileId }) })
    return accept({ savedAt: now })
  })
})
