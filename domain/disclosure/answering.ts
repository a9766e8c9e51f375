import type { LocalDate } from '../common'
import { addDays, daysBetween } from '../common'

/** Where a question on a line stands (PT-41). */
export interface AnswerClock {
  readonly state: 'waiting' | 'overdue' | 'answered' | 'answeredLate'
  /** Days since it was asked, until the answer where there is one. */
  readonly days: number
  /** Last day for the answer; absent where no rule gives days. */
  readonly dueOn?: LocalDate
  /** Days left; negative when overdue. Absent where no rule gives days, or once it is answered. */
  readonly daysLeft?: number
}

/** PT-41: the company answers within the policy's days; the last day itself is in time. Without a rule, days are only counted. */
export function answerClock(
  askedOn: LocalDate,
  answeredOn: LocalDate | undefined,
  today: LocalDate,
  answerDays: number | undefined,
): AnswerClock {
  const days = daysBetween(askedOn, answeredOn ?? today)
  if (answerDays === undefined) return { state: answeredOn ? 'answered' : 'waiting', days }
  const dueOn = addDays(askedOn, answerDays)
  if (answeredOn) return { state: answeredOn > dueOn ? 'answeredLate' : 'answered', days, dueOn }
  return { state: today > dueOn ? 'overdue' : 'waiting', days, dueOn, daysLeft: daysBetween(today, dueOn) }
}
