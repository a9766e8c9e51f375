/** A civil date in Asia/Shanghai, YYYY-MM-DD. Sorts as text. */
export type LocalDate = string & { readonly __unit: 'civil date' }

/** An instant: milliseconds since 1970 in UTC. */
export type Instant = number

/** First and last day, both inside. */
export interface Period {
  readonly first: LocalDate
  readonly last: LocalDate
}

const MONTHS_IN_YEAR = 12
const DAY_MS = 86_400_000
/** China has one time and no summer time: fixed +08:00. */
const SHANGHAI_MS = 28_800_000

/** Reads a civil date. Throws unless the day exists: the caller has parsed it before. */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError(`not a civil date: ${text}`)
  return text
}

/** Whether the text is a day that exists (2026-11-31 does not). */
export function isLocalDate(text: string): text is LocalDate {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  if (!year || !month || !day) return false
  const inMonth = Number(month) >= 1 && Number(month) <= MONTHS_IN_YEAR
  return inMonth && Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month))
}

/** The civil date in Asia/Shanghai on which an instant falls. */
export const dateOf = (instant: Instant): LocalDate => fromDayNumber(Math.floor((instant + SHANGHAI_MS) / DAY_MS))

/** The instant at which a civil date begins in Asia/Shanghai. */
export const startOf = (date: LocalDate): Instant => dayNumber(date) * DAY_MS - SHANGHAI_MS

/** The last millisecond of a civil date in Asia/Shanghai. */
export const endOf = (date: LocalDate): Instant => startOf(addDays(date, 1)) - 1

/** Days from one date to another; negative when the second is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumber(to) - dayNumber(from)

export const addDays = (date: LocalDate, days: number): LocalDate => fromDayNumber(dayNumber(date) + days)

/** The same day of a later month, or its last day where it has no such day. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year, month, day] = parts(date)
  const count = year * MONTHS_IN_YEAR + (month - 1) + months
  const inYear = Math.floor(count / MONTHS_IN_YEAR)
  const inMonth = (count % MONTHS_IN_YEAR) + 1
  return compose(inYear, inMonth, Math.min(day, daysInMonth(inYear, inMonth)))
}

export function lastDayOfMonth(date: LocalDate): LocalDate {
  const [year, month] = parts(date)
  return compose(year, month, daysInMonth(year, month))
}

/** PT-05: the last day of the month that lies so many months after a date. */
export const lastDayOfMonthAfter = (date: LocalDate, months: number): LocalDate =>
  lastDayOfMonth(addMonths(compose(parts(date)[0], parts(date)[1], 1), months))

/**
 * The calendar period of so many months (1, 3, 6, 12) in which a date lies.
 * @param everyMonths divides twelve
 */
export function periodOf(date: LocalDate, everyMonths: number): Period {
  const [year, month] = parts(date)
  const first = compose(year, Math.floor((month - 1) / everyMonths) * everyMonths + 1, 1)
  return { first, last: addDays(addMonths(first, everyMonths), -1) }
}

/** The period of the same length just before. */
export const periodBefore = (period: Period): Period => periodOf(addDays(period.first, -1), monthsIn(period))

/** Whole months in a calendar period. */
export function monthsIn(period: Period): number {
  const [firstYear, firstMonth] = parts(period.first)
  const [lastYear, lastMonth] = parts(period.last)
  return (lastYear - firstYear) * MONTHS_IN_YEAR + (lastMonth - firstMonth) + 1
}

/** Short name of a calendar period: 2026Q3, 2026H1, 2026, 2026-07. */
export function periodName(period: Period): string {
  const [year, month] = parts(period.first)
  const months = monthsIn(period)
  const nth = Math.ceil(month / months)
  const names: Record<number, string> = {
    1: `${year}-${two(month)}`,
    3: `${year}Q${nth}`,
    6: `${year}H${nth}`,
    12: `${year}`,
  }
  return names[months] ?? `${period.first}/${period.last}`
}

function dayNumber(date: LocalDate): number {
  const [year, month, day] = parts(date)
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const ofEra = shifted - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468
}

function fromDayNumber(days: number): LocalDate {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const ofEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return compose(year, month, ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1)
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

const two = (figure: number): string => String(figure).padStart(2, '0')

const compose = (year: number, month: number, day: number): LocalDate =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as LocalDate

const parts = (date: LocalDate): [number, number, number] => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7)),
  Number(date.slice(8, 10)),
]
