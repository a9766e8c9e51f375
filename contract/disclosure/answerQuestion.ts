import * as v from 'valibot'
import { id, text } from '../fields'
import { operation } from '../operation'
import { COMPANY } from '../roles'

/** PT-41: the answer of those who posted the statement; it stands beside the line and in the posting log. */
export const answerQuestion = operation({
  name: 'disclosure.answerQuestion',
  summary: 'Answers a question on a line',
  effect: 'change',
  who: [...COMPANY, 'committeeMember'],
  subject: ({ questionId }) => ({ collection: 'questions', id: questionId }),
  input: v.object({ questionId: id, words: text }),
  output: v.object({
    /** Days from the question to the answer. */
    days: v.number(),
    shown: v.boolean(),
  }),
  refusals: ['disclosure.notYoursToAnswer', 'disclosure.answeredAlready', 'disclosure.wordsNotAllowed'],
})
