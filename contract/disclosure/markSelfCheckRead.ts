import * as v from 'valibot'
import { id } from '../fields'
import { operation } from '../operation'

/** PT-68: counts once that a verified owner has opened the result. */
export const markSelfCheckRead = operation({
  name: 'disclosure.markSelfCheckRead',
  summary: 'Counts that an owner has opened the result of a self-check',
  effect: 'change',
  who: ['owner'],
  subject: ({ selfCheckId }) => ({ collection: 'selfChecks', id: selfCheckId }),
  input: v.object({ selfCheckId: id }),
  output: v.object({ read: v.number() }),
  refusals: ['disclosure.selfCheckNotPublished'],
})
