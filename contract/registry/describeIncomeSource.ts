import * as v from 'valibot'
import { id, line } from '../fields'
import { operation } from '../operation'
import { sourcePlace } from './fields'

/** Where a source of public income stands, and which decision of the owners allows it; what isn't given stays. */
export const describeIncomeSource = operation({
  name: 'registry.describeIncomeSource',
  summary: 'Puts a source of public income on the site plan, names the decision that allows it',
  effect: 'change',
  who: ['companyManager', 'committeeMember', 'neighbourhood'],
  subject: ({ communityId }) => ({ collection: 'communities', id: communityId }),
  input: v.object({
    communityId: id,
    sourceId: id,
    place: v.optional(sourcePlace),
    /** Number of a registered decision. */
    consent: v.optional(line),
    /** Scan of the decision; owners open it once somebody has looked at it. */
    consentFileId: v.optional(id),
  }),
  output: v.object({ sourceId: v.string() }),
  refusals: ['registry.noSuchSource', 'registry.noSuchDecision', 'registry.noSuchFile'],
})
