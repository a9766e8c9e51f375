import * as v from 'valibot'
import { id } from '../fields'
import { operation } from '../operation'
import { COMPANY, OFFICES } from '../roles'

/** 打印公示单: begins to make the sheet for the notice board; `readMade` says how far it is and where it lies. */
export const printStatement = operation({
  name: 'disclosure.printStatement',
  summary: 'Make the sheet of a statement for the notice board',
  effect: 'change',
  who: ['owner', 'committeeMember', ...COMPANY, ...OFFICES],
  subject: ({ statementId }) => ({ collection: 'statements', id: statementId }),
  input: v.object({ statementId: id, format: v.picklist(['a4', 'a3']) }),
  output: v.object({ jobId: v.string() }),
  refusals: ['disclosure.isWithdrawn'],
})
