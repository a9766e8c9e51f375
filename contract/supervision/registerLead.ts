import * as v from 'valibot'
import { LEAD_KINDS } from '../../domain/supervision'
import { date, id, line } from '../fields'
import { operation } from '../operation'
import { OFFICES } from '../roles'

/**
 * PT-44, PT-45: an office enters where a lead on a community's income came from: handed down, a petition, 12345, mail or phone of a
 * department, a typical case, an inspection; with the case that it is about, where there is one. It puts the community into the pool
 * of those that are looked at in any case.
 */
export const registerLead = operation({
  name: 'supervision.registerLead',
  summary: 'Enters a lead that puts a community among those to be looked at',
  effect: 'change',
  who: OFFICES,
  subject: ({ communityId }) => ({ collection: 'communities', id: communityId }),
  input: v.object({
    communityId: id,
    kind: v.picklist(LEAD_KINDS),
    receivedOn: date,
    reference: line,
    caseId: v.optional(id),
  }),
  output: v.object({ leadId: v.string() }),
  refusals: ['supervision.leadFromTomorrow', 'supervision.noSuchCase', 'supervision.tooManyLeads'],
})
