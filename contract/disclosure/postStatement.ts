import * as v from 'valibot'
import { date, findingField, id, list } from '../fields'
import { operation } from '../operation'
import { COMPANY } from '../roles'
import { statementField } from './statement'

/**
 * 公示: puts the statement of a period before the owners. It is checked again here; a late or wrong one is posted too and says
 * so, except for what the policy stops.
 */
export const postStatement = operation({
  name: 'disclosure.postStatement',
  summary: 'Puts a statement before the owners and the offices',
  effect: 'change',
  who: [...COMPANY, 'committeeMember'],
  subject: ({ communityId }) => ({ collection: 'communities', id: communityId }),
  input: v.object({
    communityId: id,
    statement: statementField,
    /** Photo of the notice board with the posting on it (PT-04). */
    board: v.optional(v.object({ fileId: id, position: v.picklist(['mainPedestrianEntrance', 'elsewhere']) })),
  }),
  output: v.object({
    statementId: v.string(),
    /** 1, or more where an earlier one was withdrawn. */
    version: v.number(),
    postedOn: date,
    dueOn: v.optional(date),
    daysLate: v.number(),
    findings: list(findingField),
    /** Short code of the entry in the posting log, for paper. */
    code: v.string(),
    /** Who has it now (PT-38). */
    receivers: list(v.string()),
  }),
  refusals: [
    'disclosure.noScheduleInForce',
    'disclosure.periodNotOfSchedule',
    'disclosure.periodTaken',
    'disclosure.periodNotOver',
    'disclosure.notThePoster',
    'disclosure.postedAlready',
    'disclosure.blocked',
    'registry.noSuchFile',
  ],
})
