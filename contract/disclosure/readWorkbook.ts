import * as v from 'valibot'
import { findingField, id, list } from '../fields'
import { operation } from '../operation'
import { COMPANY } from '../roles'
import { partName, periodNameField, statementField } from './statement'

/** Reads the workbook that an office uses into a draft, and accounts for each of its rows. Nothing is stored. */
export const readWorkbook = operation({
  name: 'disclosure.readWorkbook',
  summary: 'Reads a workbook into the draft of a statement and checks it',
  effect: 'read',
  who: [...COMPANY, 'committeeMember'],
  subject: ({ communityId }) => ({ collection: 'communities', id: communityId }),
  input: v.object({ communityId: id, period: periodNameField, fileId: id }),
  output: v.object({
    /** Name of the sheet that was read. */
    sheet: v.string(),
    statement: statementField,
    /** What was made of each row; 1 is the first. */
    rows: list(
      v.object({
        row: v.number(),
        became: v.picklist(['title', 'heading', 'field', 'line', 'total', 'note', 'blank', 'unread']),
        part: v.optional(partName),
        lineId: v.optional(v.string()),
        words: v.string(),
      }),
    ),
    /** Rows that couldn't be read, each with its column: they are not in the statement. */
    problems: list(
      v.object({
        row: v.number(),
        column: v.string(),
        letter: v.string(),
        problem: v.string(),
        stated: v.string(),
      }),
    ),
    findings: list(findingField),
  }),
  refusals: [
    'disclosure.noScheduleInForce',
    'disclosure.periodNotOfSchedule',
    'disclosure.periodNotOver',
    'disclosure.notThePoster',
    'registry.noSuchFile',
    'workbook.empty',
    'workbook.notAWorkbook',
    'workbook.zipNotWorkbook',
    'workbook.oldOrLocked',
    'workbook.broken',
    'workbook.tooLarge',
    'workbook.unpacksTooLarge',
    'workbook.tooManyParts',
    'workbook.tooManyRows',
    'workbook.tooManyColumns',
    'workbook.noHeader',
    'workbook.noPeriod',
    'workbook.twoPeriods',
    'workbook.otherPeriod',
    'workbook.twoStatements',
    'workbook.notInYuan',
  ],
})
