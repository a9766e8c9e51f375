import * as v from 'valibot'
import { id, line } from '../fields'
import { operation } from '../operation'

/** Takes the place; it counts from the next call on, and the invitation is used up. */
export const acceptInvitation = operation({
  name: 'registry.acceptInvitation',
  summary: 'Takes up an invitation, once',
  effect: 'change',
  who: ['person'],
  subject: ({ invitationId }) => ({ collection: 'invitations', id: invitationId }),
  input: v.object({
    invitationId: id,
    /** As colleagues know the person. */
    name: line,
  }),
  output: v.object({ postId: v.string() }),
  refusals: [
    'registry.invitationExpired',
    'registry.invitationTaken',
    'registry.invitationWithdrawn',
    'registry.inviterGone',
    'registry.postHeldAlready',
  ],
})
