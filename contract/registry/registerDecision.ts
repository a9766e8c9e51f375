import * as v from 'valibot'
import { date, id, line, money } from '../fields'
import { operation } from '../operation'

/** 业主共同决定 that allows spending public income (PT-11). */
export const registerDecision = operation({
  name: 'registry.registerDecision',
  summary: "Registers an owners' decision on the use of public income",
  effect: 'change',
  who: ['committeeMember', 'neighbourhood'],
  subject: ({ communityId }) => ({ collection: 'communities', id: communityId }),
  input: v.object({
    communityId: id,
    /** Number under which statements name it, e.g. D-2026-03. */
    number: v.pipe(v.string(), v.trim(), v.toUpperCase(), v.regex(/^[A-Z0-9-]{1,16}$/)),
    subject: line,
    /** fen */
    limit: money,
    /** Whether the limit holds for each quarter anew, or once. */
    per: v.picklist(['quarter', 'total']),
    decidedOn: date,
    paper: v.optional(line),
  }),
  output: v.object({ decisionId: v.string() }),
  refusals: ['registry.decisionStands', 'registry.inTheFuture', 'registry.registerFull'],
})
