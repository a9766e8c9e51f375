import { withdrawInvitation } from '../../../contract/registry/withdrawInvitation'
import { accept, refuse } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import { invitationOf } from './invitation'
import { isAbove, postOf, standingOf } from './standing'

export default handler(withdrawInvitation, async ({ invitationId }, { caller, subject, today, commit }) => {
  const posts = caller.posts.map((held) => postOf(held, caller.personId, today))
  return commit(async (change) => {
    const record = await change.get('invitations', invitationId)
    if (!record || !subject || !isAbove(posts, invitationOf(record).role, standingOf(subject))) {
      return refuse({ code: 'registry.mayNotInvite' })
    }
    if (record.takenBy !== undefined) return refuse({ code: 'registry.invitationTaken' })
    await change.patch('invitations', invitationId, { withdrawnOn: today })
    return accept({ invitationId })
  })
})
