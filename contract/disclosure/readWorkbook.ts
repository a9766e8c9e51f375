import * as v from 'valibot'
import { findingField, id } from '../fields'
import { operation } from '../operation'
import { COMPANY } from '../roles'
import { groundField } from './policy'
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
    statement: statementField,
    /** What was made of each row; 1 is the first. */
    rows: v.array(
      v.object({
        row: v.number(),
        became: v.picklist(['title', 'heading', 'field', 'line', 'total', 'note', 'blank', 'unread']),
        part: v.optional(partName),
        lineId: v.optional(v.string()),
        words: v.string(),
      }),
    ),
    findings: v.array(findingField),
    grounds: v.array(groundField),
  }),
  refusals: [],
})
