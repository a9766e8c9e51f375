import * as v from 'valibot'
import { id } from '../fields'
import { operation } from '../operation'
import { OFFICES } from '../roles'

/** Takes an invitation back that nobody has taken up. */
export const withdrawInvitation = operation({
  name: 'registry.withdrawInvitation',
  summary: 'Takes back an invitation that nobody has taken up',
  effect: 'change',
  who: [...OFFICES, 'companyManager'],
  subject: ({ invitationId }) => ({ collection: 'invitations', id: invitationId }),
  input: v.object({ invitationId: id }),
  output: v.object({ invitationId: v.string() }),
  refusals: ['registry.mayNotInvite', 'registry.invitationTaken'],
})
