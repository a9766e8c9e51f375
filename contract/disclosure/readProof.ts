import * as v from 'valibot'
import { id } from '../fields'
import { operation } from '../operation'
import { proofField } from './proof'

/** What a phone needs to find out for itself whether a statement is as it was posted. */
export const readProof = operation({
  name: 'disclosure.readProof',
  summary: 'The log entry of a statement, its salt and the entries behind it',
  effect: 'read',
  who: ['person'],
  subject: ({ statementId }) => ({ collection: 'statements', id: statementId }),
  input: v.object({ statementId: id }),
  output: proofField,
  refusals: [],
})
