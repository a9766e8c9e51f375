import * as v from 'valibot'
import { id } from '../fields'
import { operation } from '../operation'
import { sitePlan } from './fields'

/** The site plan: buildings, fire lanes and gates. It replaces the one before. */
export const registerBuildings = operation({
  name: 'registry.registerBuildings',
  summary: 'Draws the site plan of a community: buildings, fire lanes, gates',
  effect: 'change',
  who: ['companyManager', 'neighbourhood', 'subdistrict'],
  subject: ({ communityId }) => ({ collection: 'communities', id: communityId }),
  input: v.object({ communityId: id, plan: sitePlan }),
  output: v.object({ communityId: v.string() }),
  refusals: ['registry.buildingTwice', 'registry.outsidePlan'],
})
