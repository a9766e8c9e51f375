import * as v from 'valibot'
import { seenBy } from '../circle'
import { id, list, page } from '../fields'
import { operation } from '../operation'
import { reasonField } from './spotCheck'

/** One page of the frozen list of a draw, as it was hashed; why one is in the pool is the offices'. */
export const listDrawn = operation({
  name: 'supervision.listDrawn',
  summary: 'A page of the frozen list of a draw, with who is drawn',
  effect: 'read',
  who: ['person'],
  subject: ({ drawId }) => ({ collection: 'draws', id: drawId }),
  input: v.object({
    drawId: id,
    /** Number of the page; the first where nothing is said. */
    after: v.optional(v.pipe(v.string(), v.regex(/^\d{1,4}$/))),
  }),
  output: page(
    v.object({
      id: v.string(),
      name: v.string(),
      mustCheck: v.boolean(),
      reasons: seenBy(['handler'], list(reasonField)),
      drawn: v.boolean(),
    }),
  ),
  refusals: [],
})
