import * as v from 'valibot'
import { id } from '../fields'
import { operation } from '../operation'
import { versionField } from './correctStatement'
import { proofField } from './proof'

/** How many leaves a tree has that somebody remembers. */
export const sizeField = v.pipe(v.number(), v.safeInteger(), v.minValue(1))

/** What a phone needs to find out for itself whether a statement is as it was posted. */
export const readProof = operation({
  name: 'disclosure.readProof',
  summary:
    'The log entry of a statement, its salt, its place in the tree and that the tree goes on from the one remembered',
  effect: 'read',
  who: ['person'],
  subject: ({ statementId }) => ({ collection: 'statements', id: statementId }),
  input: v.object({
    statementId: id,
    /** An earlier version; absent: the one that stands. */
    version: v.optional(versionField),
    /** Size of the tree under the head that the phone remembers. */
    knownSize: v.optional(sizeField),
  }),
  output: proofField,
  refusals: ['disclosure.noSuchVersion'],
})
