import * as v from 'valibot'
import { id } from '../fields'
import { operation } from '../operation'
import { COMPANY, OFFICES } from '../roles'
import { questionField } from './question'

/** One question with its answer. */
export const readQuestion = operation({
  name: 'disclosure.readQuestion',
  summary: 'One question on a line, with its answer',
  effect: 'read',
  who: ['reporter', 'owner', 'committeeMember', ...COMPANY, ...OFFICES, 'supervisor', 'auditor'],
  subject: ({ questionId }) => ({ collection: 'questions', id: questionId }),
  input: v.object({ questionId: id }),
  output: questionField,
  refusals: ['disclosure.questionNotShown'],
})
