import * as v from 'valibot'
import { date, id, text } from '../fields'
import { operation } from '../operation'

/** Takes a posting beside public income down, with its reason; it stays readable, marked, and the log keeps both. */
export const withdrawOther = operation({
  name: 'disclosure.withdrawOther',
  summary: 'Takes a posting down, with a reason',
  effect: 'change',
  who: ['companyManager'],
  subject: ({ otherId }) => ({ collection: 'otherPostings', id: otherId }),
  input: v.object({ otherId: id, reason: text }),
  output: v.object({ withdrawnOn: date, early: v.boolean() }),
  refusals: ['disclosure.withdrawnAlready', 'disclosure.wordsNotAllowed'],
})
