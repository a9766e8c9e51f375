import type { LocalDate, Period } from '../common'
import { addMonths, daysBetween, lastDayOfMonthAfter, monthsIn, periodBefore, periodOf } from '../common'
import type { PostingSchedule } from './policy'

/** What a document leaves open: the day by which is posted, or how often as well. */
export type ScheduleGap = 'noDate' | 'noCadence'

/** The document's own gap, shown and never mended; undefined where it sets both cadence and day. */
export const scheduleGap = ({ everyMonths, dueMonthsAfter }: PostingSchedule): ScheduleGap | undefined =>
  everyMonths === undefined ? 'noCadence' : dueMonthsAfter === undefined ? 'noDate' : undefined

/** The last day on which the statement of a period is posted in time (PT-05); undefined where the document names none. */
export const postingDue = (period: Period, { dueMonthsAfter }: PostingSchedule): LocalDate | undefined =>
  dueMonthsAfter === undefined ? undefined : lastDayOfMonthAfter(period.last, dueMonthsAfter)

/** How many days late a posting came; the due day itself is in time. */
export const daysLate = (posted: LocalDate, due: LocalDate): number => Math.max(0, daysBetween(due, posted))

/** What doesn't agree in a statement; that it came late is said by its days (PT-05). */
export const mismatches = <T extends { readonly what: string }>(findings: readonly T[]): T[] =>
  findings.filter(({ what }) => what !== 'disclosure.late')

/** The last period that is over on a day: the one whose statement is owed; undefined where no cadence says which. */
export const periodOwed = (day: LocalDate, { everyMonths }: PostingSchedule): Period | undefined =>
  everyMonths === undefined ? undefined : periodBefore(periodOf(day, everyMonths))

/** Whether a period is one of the schedule's own: a whole quarter, a whole half-year; without a cadence any of these and a year. */
export const isPeriodOf = (period: Period, { everyMonths }: PostingSchedule): boolean =>
  (everyMonths === undefined ? FREE_MONTHS : [everyMonths]).some((months) => {
    const own = periodOf(period.first, months)
    return own.first === period.first && own.last === period.last
  })

/** Months of the periods that a poster may choose from where no cadence is set: quarter, half-year, year. */
const FREE_MONTHS = [3, 6, 12]

/**
 * YC-14: the whole periods that a poster may take where the document names none, all over on that day and within the
 * year before it, none of which shares a day with one that is posted; the latest first, the shorter first.
 */
export const freePeriods = (day: LocalDate, posted: readonly Period[]): Period[] =>
  FREE_MONTHS.flatMap((months) => periodsWithin(day, months))
    .filter((period) => !posted.some((one) => overlaps(one, period)))
    .sort((a, b) => (a.last === b.last ? monthsIn(a) - monthsIn(b) : a.last < b.last ? 1 : -1))

/** Whether two periods share a day. */
export const overlaps = (a: Period, b: Period): boolean => a.first <= b.last && b.first <= a.last

/** The last periods of so many months that were over, a year's worth. */
function periodsWithin(day: LocalDate, months: number): Period[] {
  const { first } = periodOf(day, months)
  return Array.from({ length: YEAR / months }, (_, nth) => periodOf(addMonths(first, -months * (nth + 1)), months))
}

const YEAR = Math.max(...FREE_MONTHS)
