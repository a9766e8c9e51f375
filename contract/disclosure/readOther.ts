import * as v from 'valibot'
import { date, id } from '../fields'
import { operation } from '../operation'
import { otherContent } from './other'

/** A posting beside public income as anybody reads it. */
export const readOther = operation({
  name: 'disclosure.readOther',
  summary: 'A posting beside public income, with how long it has stood',
  effect: 'read',
  who: ['person'],
  subject: ({ otherId }) => ({ collection: 'otherPostings', id: otherId }),
  input: v.object({ otherId: id }),
  output: v.object({
    otherId: v.string(),
    today: date,
    content: otherContent,
    code: v.string(),
    standing: v.object({ daysUp: v.number(), fullOn: v.optional(date), early: v.boolean() }),
    withdrawn: v.optional(v.object({ on: date, reason: v.string(), byName: v.string() })),
    may: v.object({
      withdraw: v.boolean(),
    }),
  }),
  refusals: [],
})
