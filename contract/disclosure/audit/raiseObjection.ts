import * as v from 'valibot'
import { id } from '../../fields'
import { operation } from '../../operation'
import { lineId } from '../statement'
import { countField, objectionWords, sharesField } from './fields'

/** PT-49: a verified owner of a unit objects to what was posted, one line or the whole; one unit one objection. */
export const raiseObjection = operation({
  name: 'disclosure.raiseObjection',
  summary: 'Objects to a posted statement for one unit',
  effect: 'change',
  who: ['unitOwner'],
  subject: ({ unitId }) => ({ collection: 'units', id: unitId }),
  input: v.object({
    statementId: id,
    unitId: id,
    /** Absent: the whole statement. */
    lineId: v.optional(lineId),
    words: objectionWords,
  }),
  output: v.object({
    objectionId: v.string(),
    counted: countField,
    shares: sharesField,
    /** Whether this one opened the right to an audit. */
    opened: v.boolean(),
  }),
  refusals: [
    'disclosure.isWithdrawn',
    'disclosure.notThisCommunity',
    'disclosure.noSuchLine',
    'disclosure.wordsNotAllowed',
    'disclosure.unitObjectedAlready',
  ],
})
