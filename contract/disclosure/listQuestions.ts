import * as v from 'valibot'
import { cursor, id, page } from '../fields'
import { operation } from '../operation'
import { COMPANY, OFFICES } from '../roles'
import { questionField } from './question'
import { lineId } from './statement'

/** The questions on a statement, oldest first: what the community may see, what the caller asked, what is in the caller's hands. */
export const listQuestions = operation({
  name: 'disclosure.listQuestions',
  summary: 'Questions and answers on a statement or on one of its lines',
  effect: 'read',
  who: ['owner', 'committeeMember', ...COMPANY, ...OFFICES, 'supervisor', 'auditor'],
  subject: ({ statementId }) => ({ collection: 'statements', id: statementId }),
  input: v.object({ statementId: id, lineId: v.optional(lineId), after: cursor }),
  output: page(questionField),
  refusals: [],
})
