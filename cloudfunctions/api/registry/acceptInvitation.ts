import { acceptInvitation } from '../../../contract/registry/acceptInvitation'
import { accept, refuse } from '../../../domain/common'
import { take } from '../../../domain/registry'
import { handler } from '../../common/door/handler'
import { unitKey } from '../../common/door/standing'
import { stands } from '../../common/inbox'
import type { InvitationRecord } from '../../common/records/registry'
import { invitationOf } from './invitation'
import { givePost } from './posts'

/** Whoever comes first has it; an invitation of somebody who is no longer there is worth nothing. */
export default handler(acceptInvitation, async ({ invitationId, name }, { caller, now, today, newId, commit }) => {
  const postId = newId('post')
  return commit(async (change) => {
    const record = await change.get('invitations', invitationId)
    if (!record) return refuse({ code: 'registry.invitationWithdrawn' })
    const taken = take(invitationOf(record), caller.personId, today)
    if (!taken.ok) return taken
    if (record.postId !== undefined) return accept({ postId: record.postId })
    const madeBy = await change.get('posts', record.madeBy)
    if (!madeBy || !stands(madeBy, today)) return refuse({ code: 'registry.inviterGone', by: record.madeByTitle })
    const held = caller.posts.find((post) => unitKey(post) === record.unitKey && post.role === record.post.role)
    if (held) return refuse({ code: 'registry.postHeldAlready', title: held.title })
    await change.patch('invitations', invitationId, { takenBy: caller.personId, postId })
    const post = { ...record.post, postId }
    await givePost(change, { personId: caller.personId, name, post, place: placeIn(record) }, now)
    return accept({ postId })
  })
})

const placeIn = ({ regionPath, companyId, communityId }: InvitationRecord) => ({
  regionPath,
  ...(companyId === undefined ? {} : { companyId }),
  ...(communityId === undefined ? {} : { communityId }),
})
