import * as v from 'valibot'
import { date, id, instant, line, optionalText } from '../fields'
import { operation } from '../operation'
import { COMPANY, OFFICES } from '../roles'

/** That a statement was entered into the provincial system, as those who handle it see it. */
export const provincialEntry = v.object({
  enteredOn: date,
  number: v.string(),
  remark: v.string(),
  /** Who noted it: the unit, not the person. */
  byName: v.string(),
  at: instant,
  /** False where the statement was corrected after it was entered. */
  ofThese: v.boolean(),
})

/** PT-39 录入: notes that a statement was entered into the provincial system, when and under which number; noted again, the later note counts. */
export const recordEntry = operation({
  name: 'disclosure.recordEntry',
  summary: 'Note that a statement was entered into the provincial system',
  effect: 'change',
  who: ['committeeMember', ...COMPANY, ...OFFICES],
  subject: ({ statementId }) => ({ collection: 'statements', id: statementId }),
  input: v.object({ statementId: id, enteredOn: date, number: line, remark: optionalText }),
  output: provincialEntry,
  refusals: ['disclosure.isWithdrawn', 'disclosure.entryDayWrong'],
})
