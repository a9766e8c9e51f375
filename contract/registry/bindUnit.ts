import * as v from 'valibot'
import { id, line, optionalText } from '../fields'
import { operation } from '../operation'
import { entrance, lastFour } from './fields'

/** This unit is mine: by name and phone as they stand in the roll, or by the neighbourhood's staff, who look at papers. */
export const bindUnit = operation({
  name: 'registry.bindUnit',
  summary: 'Binds me to a unit by the roll, or asks the neighbourhood to look',
  effect: 'change',
  who: ['person'],
  subject: ({ communityId }) => ({ collection: 'communities', id: communityId }),
  input: v.object({
    communityId: id,
    building: line,
    entrance,
    room: line,
    name: line,
    /** Of the phone number that the property company has. */
    lastFour,
    /** Let the neighbourhood's staff look, without another try by the roll. */
    askNeighbourhood: v.optional(v.boolean(), false),
    /** For the neighbourhood's staff: which paper there is. */
    words: optionalText,
  }),
  output: v.object({
    /** `differs`: name or figures aren't those of the roll, and nothing says which. */
    outcome: v.picklist(['bound', 'differs', 'waiting']),
    label: v.string(),
    bindingId: v.optional(v.string()),
    attemptsLeft: v.optional(v.number()),
  }),
  refusals: [
    'registry.noSuchUnit',
    'registry.boundAlready',
    'registry.unitBoundAlready',
    'registry.tooManyAttempts',
    'registry.claimWaits',
    'registry.noPolicyInForce',
  ],
})
