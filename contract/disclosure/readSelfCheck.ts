import * as v from 'valibot'
import { id } from '../fields'
import { operation } from '../operation'
import { COMPANY, OFFICES } from '../roles'
import { selfCheckField } from './selfCheck'

/** PT-55: the result of a self-check, as the community and the offices above it read it. */
export const readSelfCheck = operation({
  name: 'disclosure.readSelfCheck',
  summary: 'The published result of a self-check',
  effect: 'read',
  who: ['owner', 'committeeMember', ...COMPANY, ...OFFICES, 'supervisor', 'auditor'],
  subject: ({ selfCheckId }) => ({ collection: 'selfChecks', id: selfCheckId }),
  input: v.object({ selfCheckId: id }),
  output: selfCheckField,
  refusals: ['disclosure.selfCheckNotPublished'],
})
