import * as v from 'valibot'
import { seenBy } from '../circle'
import { statementLine, partName } from '../disclosure/statement'
import { id, list } from '../fields'
import { operation } from '../operation'
import { OFFICES } from '../roles'
import { checkedField, reasonField, seenLineField, unpostedField } from './spotCheck'

/** A visit of a spot check: the lines of the statement as posted, and what was seen. */
export const readVisit = operation({
  name: 'supervision.readVisit',
  summary: 'A visit with the lines to be looked at and what was seen',
  effect: 'read',
  who: [...OFFICES, 'supervisor'],
  subject: ({ visitId }) => ({ collection: 'visits', id: visitId }),
  input: v.object({ visitId: id }),
  output: v.object({
    visitId: v.string(),
    communityId: v.string(),
    communityName: v.string(),
    period: v.string(),
    /** Which office visits. */
    holderName: v.string(),
    reasons: list(reasonField),
    /** Absent where nothing was posted for the period. */
    statementId: v.optional(v.string()),
    /** PT-09: those of which owners have evidence come first, with how many. */
    lines: list(v.object({ ...statementLine.entries, part: partName, evidence: v.optional(v.number()) })),
    /** What the visit brought; absent before. */
    checked: v.optional(checkedField),
    seen: list(seenLineField),
    unposted: list(unpostedField),
    note: seenBy(['handler'], v.string()),
    photos: seenBy(['handler'], list(v.string())),
    may: v.object({ record: v.boolean() }),
  }),
  refusals: [],
})
