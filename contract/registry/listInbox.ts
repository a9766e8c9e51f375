import * as v from 'valibot'
import { cursor, instant } from '../fields'
import { operation } from '../operation'

/** Everything this person was told, the newest first. */
export const listInbox = operation({
  name: 'registry.listInbox',
  summary: 'What I was told, the newest first',
  effect: 'read',
  who: ['person'],
  input: v.object({ after: cursor }),
  output: v.object({
    items: v.array(
      v.object({
        id: v.string(),
        at: instant,
        template: v.string(),
        figures: v.record(v.string(), v.union([v.string(), v.number()])),
        page: v.string(),
        seen: v.boolean(),
        /** Place in the list: what was seen up to here is told by it. */
        place: v.string(),
      }),
    ),
    next: v.optional(v.string()),
  }),
  refusals: [],
})
