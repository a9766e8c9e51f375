import * as v from 'valibot'
import { id } from '../fields'
import { operation } from '../operation'
import { hotline, mapPoint, sitePlan } from './fields'

/** What anybody may know of a community. */
export const readCommunity = operation({
  name: 'registry.readCommunity',
  summary: 'A community: where it is, who serves it, whom to call, its plan',
  effect: 'read',
  who: ['person'],
  subject: ({ communityId }) => ({ collection: 'communities', id: communityId }),
  input: v.object({ communityId: id }),
  output: v.object({
    communityId: v.string(),
    name: v.string(),
    address: v.string(),
    regionId: v.string(),
    regionNames: v.array(v.string()),
    layout: v.picklist(['building', 'estate']),
    old: v.boolean(),
    unitCount: v.number(),
    boundary: v.array(mapPoint),
    plan: v.optional(sitePlan),
    companyId: v.optional(v.string()),
    companyName: v.optional(v.string()),
    companyContact: v.optional(hotline),
    /** PT-32: of the community, and of the regions above it, the nearest first. */
    hotlines: v.array(hotline),
    /** How the caller stands to it. */
    standing: v.array(v.string()),
  }),
  refusals: [],
})
