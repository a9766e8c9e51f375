import * as v from 'valibot'
import { cursor, id, page } from '../fields'
import { operation } from '../operation'
import { COMPANY, OFFICES } from '../roles'
import { selfCheckRow } from './selfCheck'

/** 自查台账: the published self-checks of a community, the latest period first. */
export const listSelfChecks = operation({
  name: 'disclosure.listSelfChecks',
  summary: 'The published self-checks of a community',
  effect: 'read',
  who: ['owner', 'committeeMember', ...COMPANY, ...OFFICES, 'supervisor', 'auditor'],
  subject: ({ communityId }) => ({ collection: 'communities', id: communityId }),
  input: v.object({ communityId: id, after: cursor }),
  output: page(selfCheckRow),
  refusals: [],
})
