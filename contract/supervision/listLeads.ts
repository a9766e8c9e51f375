import * as v from 'valibot'
import { id, list } from '../fields'
import { operation } from '../operation'
import { OFFICES } from '../roles'
import { leadField } from './spotCheck'

/** The leads on a community's income, the latest first; a bounded number. */
export const listLeads = operation({
  name: 'supervision.listLeads',
  summary: 'The leads on a community’s income',
  effect: 'read',
  who: [...OFFICES, 'supervisor'],
  subject: ({ communityId }) => ({ collection: 'communities', id: communityId }),
  input: v.object({ communityId: id }),
  output: v.object({ communityName: v.string(), items: list(leadField) }),
  refusals: [],
})
