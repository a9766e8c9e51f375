import * as v from 'valibot'
import { cursor, line, page } from '../fields'
import { operation } from '../operation'
import { regionCode } from './fields'

/** Communities by a piece of their name, or those of a region. */
export const findCommunities = operation({
  name: 'registry.findCommunities',
  summary: 'Finds communities by name or region',
  effect: 'read',
  who: ['person'],
  input: v.pipe(
    v.object({ text: v.optional(line), regionId: v.optional(regionCode), after: cursor }),
    v.check(({ text, regionId }) => text !== undefined || regionId !== undefined, 'nothingToLookFor'),
  ),
  output: page(
    v.object({
      communityId: v.string(),
      name: v.string(),
      address: v.string(),
      regionNames: v.array(v.string()),
      companyId: v.optional(v.string()),
      companyName: v.optional(v.string()),
    }),
  ),
  refusals: [],
})
