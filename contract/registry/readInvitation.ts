import * as v from 'valibot'
import { id } from '../fields'
import { operation } from '../operation'
import { postRole } from './fields'

/** What somebody is invited to; whoever has its id may read it, and nobody can guess an id. */
export const readInvitation = operation({
  name: 'registry.readInvitation',
  summary: 'What I am invited to',
  effect: 'read',
  who: ['person'],
  subject: ({ invitationId }) => ({ collection: 'invitations', id: invitationId }),
  input: v.object({ invitationId: id }),
  output: v.object({
    role: postRole,
    scopeName: v.string(),
    department: v.optional(v.string()),
    title: v.string(),
    until: v.optional(v.string()),
    madeByTitle: v.string(),
    lastDay: v.string(),
    state: v.picklist(['open', 'taken', 'mine', 'withdrawn', 'expired']),
  }),
  refusals: [],
})
