import type { LocalDate, Period } from '../common'
import { daysBetween, lastDayOfMonthAfter, periodBefore, periodOf } from '../common'
import type { PostingSchedule } from './policy'

/** The last day on which the statement of a period is posted in time (PT-05); undefined where the document names none. */
export const postingDue = (period: Period, { dueMonthsAfter }: PostingSchedule): LocalDate | undefined =>
  dueMonthsAfter === undefined ? undefined : lastDayOfMonthAfter(period.last, dueMonthsAfter)

/** How many days late a posting came; the due day itself is in time. */
export const daysLate = (posted: LocalDate, due: LocalDate): number => Math.max(0, daysBetween(due, posted))

/** What doesn't agree in a statement; that it came late is said by its days (PT-05). */
export const mismatches = <T extends { readonly what: string }>(findings: readonly T[]): T[] =>
  findings.filter(({ what }) => what !== 'disclosure.late')

/** The last period that is over on a day: the one whose statement is owed. */
export const periodOwed = (day: LocalDate, { everyMonths }: PostingSchedule): Period =>
  periodBefore(periodOf(day, everyMonths))

/** Whether a period is one of the schedule's own: a whole quarter, a whole half-year. */
export const isPeriodOf = (period: Period, { everyMonths }: PostingSchedule): boolean => {
  const own = periodOf(period.first, everyMonths)
  return own.first === period.first && own.last === period.last
}
