import * as v from 'valibot'
import { date, line, text } from '../fields'
import { operation } from '../operation'
import { regionCode } from './fields'

/** A region sets one value itself, with its reason and what that rests on. */
export const overrideParameter = operation({
  name: 'registry.overrideParameter',
  summary: 'Sets one value for a region, with reason and source',
  effect: 'change',
  who: ['subdistrict', 'county', 'city'],
  subject: ({ regionId }) => ({ collection: 'regions', id: regionId }),
  input: v.object({
    regionId: regionCode,
    /** Area and name, e.g. disclosure.answerDays. */
    parameter: line,
    value: v.unknown(),
    from: date,
    until: v.optional(date),
    reason: text,
    /** A document's number, minutes of a meeting. */
    source: text,
  }),
  output: v.object({ regionId: v.string(), parameter: v.string() }),
  refusals: [
    'registry.noSuchParameter',
    'registry.notSuchValue',
    'registry.setByLaw',
    'registry.endsBeforeItBegins',
    'registry.registerFull',
  ],
})
