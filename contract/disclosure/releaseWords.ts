import * as v from 'valibot'
import { id } from '../fields'
import { operation } from '../operation'

/** The neighbourhood has looked at words that the content check left open, and lets the community see them. */
export const releaseWords = operation({
  name: 'disclosure.releaseWords',
  summary: 'Lets the community see a question or an answer that the content check left open',
  effect: 'change',
  who: ['neighbourhood'],
  subject: ({ questionId }) => ({ collection: 'questions', id: questionId }),
  input: v.object({ questionId: id, which: v.picklist(['question', 'answer']) }),
  output: v.object({ shown: v.boolean() }),
  refusals: ['disclosure.nothingToRelease'],
})
