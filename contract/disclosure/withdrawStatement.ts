import * as v from 'valibot'
import { date, findingField, id, list } from '../fields'
import { operation } from '../operation'
import { COMPANY } from '../roles'
import { reasonField, versionField } from './correctStatement'

/**
 * PT-06: takes a statement down without another in its place. Its words stay readable, its days stop, a withdrawal before they were
 * full is a finding, and the period's statement is owed again.
 */
export const withdrawStatement = operation({
  name: 'disclosure.withdrawStatement',
  summary: 'Takes a posted statement down, with a reason',
  effect: 'change',
  who: [...COMPANY, 'committeeMember'],
  subject: ({ statementId }) => ({ collection: 'statements', id: statementId }),
  input: v.object({ statementId: id, version: versionField, reason: reasonField }),
  output: v.object({
    withdrawnOn: date,
    /** Until when another is to be posted; absent where the document names no day. */
    dueOn: v.optional(date),
    findings: list(findingField),
  }),
  refusals: [
    'disclosure.noScheduleInForce',
    'disclosure.periodNotOfSchedule',
    'disclosure.periodNotOver',
    'disclosure.notThePoster',
    'disclosure.isWithdrawn',
    'disclosure.changedMeanwhile',
    'disclosure.wordsNotAllowed',
  ],
})
