import * as v from 'valibot'
import { id, line } from '../../fields'
import { operation } from '../../operation'

/** PT-49: a sheet on which owners signed against a statement, with its scan; its rows are entered one by one. */
export const registerSignatureSheet = operation({
  name: 'disclosure.registerSignatureSheet',
  summary: 'Takes in a sheet with signatures against a statement',
  effect: 'change',
  who: ['committeeMember', 'neighbourhood'],
  subject: ({ statementId }) => ({ collection: 'statements', id: statementId }),
  input: v.object({ statementId: id, name: line, fileId: id }),
  output: v.object({ sheetId: v.string() }),
  refusals: ['disclosure.isWithdrawn', 'disclosure.committeeEnters', 'registry.noSuchFile'],
})
