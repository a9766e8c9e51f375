import * as v from 'valibot'
import { id, optionalText } from '../../fields'
import { operation } from '../../operation'
import { countField } from './fields'

/** An owner of the unit takes the objection back; a signature that was entered wrongly is taken out by those who enter them. */
export const withdrawObjection = operation({
  name: 'disclosure.withdrawObjection',
  summary: 'Takes an objection back, or out where it was entered wrongly',
  effect: 'change',
  who: ['unitOwner', 'committeeMember', 'neighbourhood'],
  subject: ({ objectionId }) => ({ collection: 'objections', id: objectionId }),
  input: v.object({ objectionId: id, because: optionalText }),
  output: v.object({ counted: countField }),
  refusals: ['disclosure.objectionNotStanding', 'disclosure.ownersObjection', 'disclosure.committeeEnters'],
})
