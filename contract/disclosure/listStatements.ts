import * as v from 'valibot'
import { cursor, date, id, list, page } from '../fields'
import { operation } from '../operation'
import { scheduleField } from './policy'
import { periodNameField, summaryField } from './statement'

/** A statement in a list. */
export const statementRow = v.object({
  statementId: v.string(),
  period: periodNameField,
  summary: summaryField,
  postedOn: date,
  dueOn: v.optional(date),
  daysLate: v.number(),
  findings: v.number(),
  /** Present where it was corrected. */
  correctedOn: v.optional(date),
  /** Present while it is withdrawn. */
  withdrawnOn: v.optional(date),
})

export type StatementRow = v.InferOutput<typeof statementRow>

/** What is owed and not posted: a period whose statement doesn't stand yet. */
export const owedField = v.object({
  period: periodNameField,
  dueOn: v.optional(date),
  holderName: v.string(),
  /** The office to which it went up, overdue. */
  raisedTo: v.optional(v.string()),
})

/** What a community has posted, the latest period first, and what it owes. */
export const listStatements = operation({
  name: 'disclosure.listStatements',
  summary: 'The statements of a community, the latest first',
  effect: 'read',
  who: ['person'],
  subject: ({ communityId }) => ({ collection: 'communities', id: communityId }),
  input: v.object({ communityId: id, after: cursor }),
  output: v.object({
    ...page(statementRow).entries,
    today: date,
    communityName: v.string(),
    /** What is owed, the latest period first; empty on later pages. */
    owed: list(owedField),
    /** Whether the caller may post what is owed. */
    mayPost: v.boolean(),
    /** How often and by when is posted here; absent where no rule says. */
    schedule: v.optional(scheduleField),
    /** YC-14: where the document sets no cadence, the periods that whoever posts may take now, the latest first. */
    choices: list(periodNameField),
  }),
  refusals: [],
})
