import * as v from 'valibot'
import { periodNameField } from '../disclosure/statement'
import { id, list } from '../fields'
import { operation } from '../operation'
import { targetField } from './readPosting'
import { drawField, reasonField } from './spotCheck'

/** A draw of a region and a period: what was published of it, and what the caller may do. Anybody may read it. */
export const readDraw = operation({
  name: 'supervision.readDraw',
  summary: 'The draw of a region and a period, with its commitment and its seed',
  effect: 'read',
  who: ['person'],
  subject: ({ regionId }) => ({ collection: 'regions', id: regionId }),
  input: v.object({
    regionId: id,
    /** The last one that is over where none is named. */
    period: v.optional(periodNameField),
  }),
  output: v.object({
    regionId: v.string(),
    name: v.string(),
    period: v.optional(v.string()),
    /** Absent where no plan sets a share for this level. */
    share: v.optional(targetField),
    /** What puts a community into the pool at this level. */
    reasons: list(reasonField),
    draw: v.optional(drawField),
    may: v.object({ announce: v.boolean() }),
  }),
  refusals: [],
})
