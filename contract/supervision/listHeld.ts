import * as v from 'valibot'
import { cursor, page } from '../fields'
import { operation } from '../operation'
import { COMPANY, OFFICES } from '../roles'
import { itemState, workItem } from './workItem'

/**
 * DT-03: what waits for one of the caller's own units, by due time, overdue on top: what it holds, what is held out to it, what was
 * taken up to it. Of what is done, what it had a part in, the last first.
 */
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
