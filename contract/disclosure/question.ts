import * as v from 'valibot'
import { date, instant, list, money } from '../fields'
import { lineId, periodNameField } from './statement'

/** PT-41: where a question stands, as the domain's `AnswerClock`. */
export const answerClockField = v.object({
  state: v.picklist(['waiting', 'overdue', 'answered', 'answeredLate']),
  days: v.number(),
  dueOn: v.optional(date),
  daysLeft: v.optional(v.number()),
})

/** A question on one line, with its answer beside it. Who asked is told to nobody but the asker. */
export const questionField = v.object({
  questionId: v.string(),
  /** Running number of the community and the year, as people read it out. */
  number: v.string(),
  statementId: v.string(),
  period: periodNameField,
  lineId,
  item: v.string(),
  amount: money,
  words: v.string(),
  /** PT-09: photos that stand as evidence; each opens for those who may see it. */
  photos: list(v.string()),
  askedAt: instant,
  /** Whether the caller asked it. */
  mine: v.boolean(),
  /** Whether the community sees it; else a person has to look at its words first. */
  shown: v.boolean(),
  clock: answerClockField,
  /** The office to which it went up, unanswered or answered late. */
  raisedTo: v.optional(v.string()),
  answer: v.optional(
    v.object({
      words: v.string(),
      at: instant,
      /** Name of the unit that answered; never a person's. */
      by: v.string(),
      shown: v.boolean(),
    }),
  ),
  may: v.object({
    answer: v.boolean(),
    /** Let the community see what the content check left open. */
    release: v.boolean(),
  }),
})

export type QuestionView = v.InferOutput<typeof questionField>
