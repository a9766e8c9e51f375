import * as v from 'valibot'
import { cursor, date, id, page } from '../fields'
import { operation } from '../operation'
import { caseRow } from './view'

/** PT-22: what is in progress in a community, the newest first; or what has ended. */
export const listInProgress = operation({
  name: 'case.listInProgress',
  summary: "A community's reports in progress, or those that have ended",
  effect: 'read',
  who: ['person'],
  subject: ({ communityId }) => ({ collection: 'communities', id: communityId }),
  input: v.object({ communityId: id, ended: v.optional(v.boolean(), false), after: cursor }),
  output: v.object({ ...page(caseRow).entries, today: date }),
  refusals: [],
})
