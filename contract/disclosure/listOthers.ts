import * as v from 'valibot'
import { cursor, date, id, list, page } from '../fields'
import { operation } from '../operation'
import { otherKindField, otherRow } from './other'
import { groundField } from './policy'

/** Postings beside public income of a community, the latest first, and which kinds the local plan asks. */
export const listOthers = operation({
  name: 'disclosure.listOthers',
  summary: 'Postings beside public income, the latest first',
  effect: 'read',
  who: ['person'],
  subject: ({ communityId }) => ({ collection: 'communities', id: communityId }),
  input: v.object({ communityId: id, after: cursor }),
  output: v.object({
    ...page(otherRow).entries,
    today: date,
    communityName: v.string(),
    /** Kinds that a plan asks, with its clause; none of the plans says how often. */
    asked: list(v.object({ kind: otherKindField, ground: groundField })),
    mayPost: v.boolean(),
  }),
  refusals: [],
})
