import * as v from 'valibot'
import { cursor, page } from '../fields'
import { operation } from '../operation'
import { COMPANY, OFFICES } from '../roles'
import { itemState, workItem } from './workItem'

/** What is in the hands of one of the caller's own units, by due time, overdue on top; what was done last first. */
export const listHeld = operation({
  name: 'supervision.listHeld',
  summary: 'What is in the hands of my unit',
  effect: 'read',
  who: [...COMPANY, 'committeeMember', ...OFFICES, 'department'],
  input: v.object({
    /** Which of the caller's posts; the first one where absent. */
    postId: v.optional(v.string()),
    state: itemState,
    after: cursor,
  }),
  output: page(workItem),
  refusals: ['supervision.noSuchPost'],
})
