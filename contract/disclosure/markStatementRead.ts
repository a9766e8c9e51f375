import * as v from 'valibot'
import { id } from '../fields'
import { operation } from '../operation'

/** PT-37: a verified owner has opened the statement; counted once for each person, and nobody learns who. */
export const markStatementRead = operation({
  name: 'disclosure.markStatementRead',
  summary: 'Counts an owner among those who have read a statement',
  effect: 'change',
  who: ['owner'],
  subject: ({ statementId }) => ({ collection: 'statements', id: statementId }),
  input: v.object({ statementId: id }),
  output: v.object({ read: v.number() }),
  refusals: [],
})
