import * as v from 'valibot'
import { cursor, id } from '../fields'
import { operation } from '../operation'
import { COMPANY, OFFICES } from '../roles'
import { postRole, postScope, subjectOfScope } from './fields'

/** Who works for a unit, and which of the caller's invitations to it are open. */
export const listStaff = operation({
  name: 'registry.listStaff',
  summary: 'Who holds a post in a unit, and my open invitations to it',
  effect: 'read',
  who: [...COMPANY, 'committeeMember', ...OFFICES],
  subject: ({ scope }) => subjectOfScope(scope),
  input: v.object({ scope: postScope, after: cursor }),
  output: v.object({
    items: v.array(
      v.object({
        postId: v.string(),
        name: v.string(),
        role: postRole,
        title: v.string(),
        from: v.string(),
        until: v.optional(v.string()),
        isMine: v.boolean(),
        /** Whether the caller may end it. */
        mayEnd: v.boolean(),
      }),
    ),
    invitations: v.array(v.object({ invitationId: id, role: postRole, title: v.string(), lastDay: v.string() })),
    /** Roles to which the caller may invite here. */
    mayInvite: v.array(postRole),
    next: v.optional(v.string()),
  }),
  refusals: [],
})
