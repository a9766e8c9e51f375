import * as v from 'valibot'
import { id, optionalText } from '../../fields'
import { operation } from '../../operation'
import { countField } from './fields'

/**
 * An owner of the unit takes the objection back; a signature that was entered wrongly is taken out by those who enter them. To anybody
 * else, and of an objection from a phone to those who enter too, there is none: who objects stands nowhere.
 */
export const withdrawObjection = operation({
  name: 'disclosure.withdrawObjection',
  summary: 'Takes an objection back, or out where it was entered wrongly',
  effect: 'change',
  who: ['unitOwner', 'committeeMember', 'neighbourhood'],
  subject: ({ objectionId }) => ({ collection: 'objections', id: objectionId }),
  hidesSubject: true,
  input: v.object({ objectionId: id, because: optionalText }),
  output: v.object({ counted: countField }),
  refusals: ['disclosure.objectionNotStanding', 'disclosure.committeeEnters'],
})
