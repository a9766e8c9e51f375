import * as v from 'valibot'
import { date, line } from '../fields'
import { operation } from '../operation'
import { OFFICES } from '../roles'
import { postRole, postScope, subjectOfScope } from './fields'

/** Holds a place open for one person; whoever has the invitation's id first takes it. From above only. */
export const invite = operation({
  name: 'registry.invite',
  summary: 'Invites one person to a post, from above',
  effect: 'change',
  who: [...OFFICES, 'companyManager'],
  subject: ({ scope }) => subjectOfScope(scope),
  input: v.object({
    role: postRole,
    scope: postScope,
    title: line,
    /** Last day of the term; of a committee's member that of the committee. */
    until: v.optional(date),
  }),
  output: v.object({ invitationId: v.string(), lastDay: v.string() }),
  refusals: [
    'registry.postEnded',
    'registry.mayNotInvite',
    'registry.scopeDoesNotFit',
    'registry.outsideOwnScope',
    'registry.noCommittee',
    'registry.committeeTermExpired',
    'registry.noPolicyInForce',
  ],
})
