import * as v from 'valibot'
import { cursor, id, instant, page } from '../fields'
import { operation } from '../operation'

/** Who says to own what in a community; the neighbourhood holds it against its papers. */
export const listBindings = operation({
  name: 'registry.listBindings',
  summary: 'Claims on units of a community, those that wait first',
  effect: 'read',
  who: ['neighbourhood'],
  subject: ({ communityId }) => ({ collection: 'communities', id: communityId }),
  input: v.object({
    communityId: id,
    state: v.optional(v.picklist(['waiting', 'bound', 'refused', 'ended']), 'waiting'),
    after: cursor,
  }),
  output: page(
    v.object({
      bindingId: v.string(),
      label: v.string(),
      state: v.picklist(['waiting', 'bound', 'refused', 'ended']),
      by: v.picklist(['roll', 'neighbourhood']),
      /** What the person gave; gone once decided. */
      claim: v.optional(v.object({ name: v.string(), lastFour: v.string(), words: v.string() })),
      at: instant,
    }),
  ),
  refusals: [],
})
