import { periodNamed } from '../../../contract/disclosure/period'
import type { ScheduleView } from '../../../contract/disclosure/policy'
import type { LocalDate, Period, Refusal } from '../../../domain/common'
import { periodName } from '../../../domain/common'
import { freePeriods, overlaps } from '../../../domain/disclosure'
import type { PostingSchedule } from '../../../domain/disclosure'
import { groundId } from '../../../domain/policy'
import type { RegionPolicies } from '../../../policies'
import type { BooksRecord } from '../records/disclosure'
import { groundView } from './grounds'

/** How often and by when is posted on a day, with where it says so; undefined where no rule sets anything. */
export function scheduleView(policies: RegionPolicies, day: LocalDate): ScheduleView | undefined {
  const set = policies.value('disclosure.postingSchedule', day)
  return set && { ...set.value, ground: groundView(groundId(set.ground, 'postingSchedule'), set.ground) }
}

/** YC-14: the periods from which a poster may choose where the document sets no cadence; none where it does. */
export const choicesOf = (
  schedule: PostingSchedule | undefined,
  books: BooksRecord | undefined,
  today: LocalDate,
): string[] =>
  schedule && schedule.everyMonths === undefined ? freePeriods(today, postedIn(books)).map(periodName) : []

/** A period of the poster's own choice shares no day with one that stands: no income is told twice. */
export function takenBy(
  { everyMonths }: PostingSchedule,
  books: BooksRecord | undefined,
  period: Period,
): (Refusal & { readonly code: 'disclosure.periodTaken'; readonly period: string }) | undefined {
  if (everyMonths !== undefined) return undefined
  const taken = postedIn(books).find((one) => overlaps(one, period) && periodName(one) !== periodName(period))
  return taken && { code: 'disclosure.periodTaken', period: periodName(taken) }
}

const postedIn = (books: BooksRecord | undefined): Period[] =>
  (books?.periods ?? []).filter(({ statementId }) => statementId !== undefined).map(({ period }) => periodNamed(period))
