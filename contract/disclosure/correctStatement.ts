import * as v from 'valibot'
import { date, findingField, id, list, textOf } from '../fields'
import { operation } from '../operation'
import { COMPANY } from '../roles'
import { statementField } from './statement'

const LONGEST_REASON = 200

/** Why a statement is corrected or withdrawn; owners read it. */
export const reasonField = textOf(LONGEST_REASON)

/** From which version somebody goes on: a change that another made meanwhile is not covered up. */
export const versionField = v.pipe(v.number(), v.safeInteger(), v.minValue(1))

/**
 * PT-08: puts a corrected version in the place of the one that stands; both stay readable, line by line. It is checked again; what
 * was found of the posting itself, such as its day, stays as it was.
 */
export const correctStatement = operation({
  name: 'disclosure.correctStatement',
  summary: 'Puts a corrected version of a statement in the place of the one that stands',
  effect: 'change',
  who: [...COMPANY, 'committeeMember'],
  subject: ({ statementId }) => ({ collection: 'statements', id: statementId }),
  input: v.object({
    statementId: id,
    version: versionField,
    statement: statementField,
    reason: reasonField,
    /** Photo of the notice board with the corrected sheet on it (PT-04). */
    board: v.optional(v.object({ fileId: id, position: v.picklist(['mainPedestrianEntrance', 'elsewhere']) })),
  }),
  output: v.object({
    statementId: v.string(),
    version: v.number(),
    correctedOn: date,
    findings: list(findingField),
    /** PT-06: whether the days begin anew. */
    figuresChanged: v.boolean(),
    /** Short code of the entry in the posting log, for paper. */
    code: v.string(),
    /** Who has it now (PT-38). */
    receivers: list(v.string()),
  }),
  refusals: [
    'disclosure.noScheduleInForce',
    'disclosure.periodNotOfSchedule',
    'disclosure.periodNotOver',
    'disclosure.notThePoster',
    'disclosure.isWithdrawn',
    'disclosure.changedMeanwhile',
    'disclosure.otherPeriod',
    'disclosure.nothingChanged',
    'disclosure.blocked',
    'disclosure.wordsNotAllowed',
    'registry.noSuchFile',
  ],
})
