import * as v from 'valibot'
import { id, line } from '../fields'
import { operation } from '../operation'
import { incomeCategory, incomeRule, sourcePlace, term } from './fields'

/** Something in the common parts that brings in money (PT-07). */
export const registerIncomeSource = operation({
  name: 'registry.registerIncomeSource',
  summary: 'Registers a source of public income',
  effect: 'change',
  who: ['companyManager', 'committeeMember', 'neighbourhood'],
  subject: ({ communityId }) => ({ collection: 'communities', id: communityId }),
  input: v.object({
    communityId: id,
    /** Number under which statements name it, e.g. S01. */
    number: v.pipe(v.string(), v.trim(), v.toUpperCase(), v.regex(/^[A-Z0-9-]{1,12}$/)),
    category: incomeCategory,
    item: line,
    /** What it should bring; absent where that depends on use. */
    rule: v.optional(incomeRule),
    ...term,
    contract: v.optional(v.object({ number: line, payer: line })),
    /** Why it brings nothing, where that stands from the start. */
    zeroReason: v.optional(line),
    /** The owners' decision that allows it, by its number. */
    consent: v.optional(line),
    place: v.optional(sourcePlace),
  }),
  output: v.object({ sourceId: v.string() }),
  refusals: ['registry.sourceStands', 'registry.endsBeforeItBegins', 'registry.registerFull'],
})
