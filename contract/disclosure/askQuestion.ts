import * as v from 'valibot'
import { date, id, textOf } from '../fields'
import { operation } from '../operation'
import { lineId } from './statement'

const LONGEST_QUESTION = 200
const MOST_PHOTOS = 3

/** PT-41, PT-09: a verified owner asks about one line, with photos as evidence where there are any; those who posted it answer within the policy's days. */
export const askQuestion = operation({
  name: 'disclosure.askQuestion',
  summary: 'Asks about one line of a statement',
  effect: 'change',
  who: ['owner'],
  subject: ({ statementId }) => ({ collection: 'statements', id: statementId }),
  input: v.object({
    statementId: id,
    lineId,
    words: textOf(LONGEST_QUESTION),
    /** PT-09: evidence; the community sees it once its check has passed. */
    photos: v.optional(v.pipe(v.array(id), v.maxLength(MOST_PHOTOS)), []),
  }),
  output: v.object({
    questionId: v.string(),
    number: v.string(),
    /** Last day for the answer; absent where no rule gives days. */
    dueOn: v.optional(date),
    /** Whether the community sees it at once. */
    shown: v.boolean(),
  }),
  refusals: ['disclosure.isWithdrawn', 'disclosure.noSuchLine', 'disclosure.wordsNotAllowed', 'registry.noSuchFile'],
})
