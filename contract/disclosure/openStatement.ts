import * as v from 'valibot'
import { date, id, instant, list } from '../fields'
import { operation } from '../operation'
import { COMPANY } from '../roles'
import { posterField } from './content'
import { factsField } from './facts'
import { groundField, policyField } from './policy'
import { periodNameField, statementField } from './statement'

/** The form of a period: what the register and the last closing already say, the rules in force, and the draft if there is one. */
export const openStatement = operation({
  name: 'disclosure.openStatement',
  summary: 'The form of a statement, prefilled, with the rules that it will be held against',
  effect: 'read',
  who: [...COMPANY, 'committeeMember'],
  subject: ({ communityId }) => ({ collection: 'communities', id: communityId }),
  input: v.object({
    communityId: id,
    /** Absent: the last period that is over. */
    period: v.optional(periodNameField),
  }),
  output: v.object({
    today: date,
    communityId: v.string(),
    communityName: v.string(),
    period: periodNameField,
    dueOn: v.optional(date),
    minimumDays: v.optional(v.number()),
    poster: posterField,
    policy: policyField,
    grounds: list(groundField),
    facts: factsField,
    prefilled: statementField,
    draft: v.optional(
      v.object({
        statement: statementField,
        boardFileId: v.optional(v.string()),
        savedAt: instant,
        /** Whether the caller saved it, or a colleague. */
        mine: v.boolean(),
      }),
    ),
    /** Present while the period's statement stands; the facts are as if it didn't, so that it can be corrected. */
    posted: v.optional(
      v.object({ statementId: v.string(), version: v.number(), postedOn: date, statement: statementField }),
    ),
    /** The offices that will have it at once (PT-38), the nearest first. */
    receivers: list(v.string()),
  }),
  refusals: [
    'disclosure.noScheduleInForce',
    'disclosure.periodNotOfSchedule',
    'disclosure.periodOpen',
    'disclosure.periodTaken',
    'disclosure.periodNotOver',
    'disclosure.notThePoster',
  ],
})
