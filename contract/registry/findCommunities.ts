import * as v from 'valibot'
import { cursor, line, page } from '../fields'
import { operation } from '../operation'
import { regionCode } from './fields'

/** Communities by a piece of their name, those of a region, or those of a region whose names begin in some way. */
export const findCommunities = operation({
  name: 'registry.findCommunities',
  summary: 'Finds communities by name or region',
  effect: 'read',
  who: ['person'],
  input: v.pipe(
    v.object({
      text: v.optional(line),
      regionId: v.optional(regionCode),
      /** Within the region: the beginning of the name. */
      begins: v.optional(line),
      after: cursor,
    }),
    v.check(({ text, regionId }) => text !== undefined || regionId !== undefined, 'nothingToLookFor'),
    v.check(({ begins, regionId }) => begins === undefined || regionId !== undefined, 'nowhereToLook'),
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
