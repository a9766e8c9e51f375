import * as v from 'valibot'
import { id } from '../fields'
import { operation } from '../operation'
import { COMPANY, OFFICES } from '../roles'

/** PT-39: begins to export one statement for entry into the provincial system; `readMade` says where it lies. */
export const exportStatement = operation({
  name: 'disclosure.exportStatement',
  summary: 'Export a statement for entry into the provincial system',
  effect: 'change',
  who: ['committeeMember', ...COMPANY, ...OFFICES],
  subject: ({ statementId }) => ({ collection: 'statements', id: statementId }),
  input: v.object({ statementId: id }),
  output: v.object({ jobId: v.string() }),
  refusals: ['disclosure.isWithdrawn'],
})
