import type { Cell, LocalDate, Period } from '../../../domain/common'
import { addDays, addMonths, isLocalDate, lastDayOfMonth, localDate, periodOf } from '../../../domain/common'
import { inFigures } from './numerals'

const QUARTER = 3
const HALF = 6
const YEAR = 12

/**
 * A period as people write it: 2026年第三季度, 2026年Q3, 2026年上半年, 2026年7月1日—2026年9月30日, 2026年7-9月, 2026年7、8、9月,
 * 2026.7-2026.9, 2026年7月, 2026年度; undefined where it says none, or months that don't follow each other.
 */
export function periodIn(text: string): Period | undefined {
  const plain = plainOf(text).replace(/月份/g, '月')
  if (RANGE.test(plain)) return fromTo(plain)
  return quarterIn(plain) ?? halfIn(plain) ?? monthsIn(plain) ?? wholeYear(plain)
}

const plainOf = (text: string): string => inFigures(text.normalize('NFKC').replace(/\s/g, ''))

/**
 * A day as people write it: 2026-09-28, 2026/9/28 10:30, 2026年9月28日, 20260928, 9/28/2026, and 9月28日 or 9/28 in a year that is known;
 * further words may follow a day with its year.
 */
export function dayIn(text: string, year?: string): LocalDate | undefined {
  const plain = plainOf(text.replace(/\s\d{1,2}:\d{2}.*$/, ''))
  const [, y, m = '', d = ''] = FULL_DAY.exec(plain) ?? COMPACT_DAY.exec(plain) ?? []
  if (y !== undefined) return day(y, m, d)
  const [, us = '', usDay = '', usYear] = AMERICAN_DAY.exec(plain) ?? []
  if (usYear !== undefined) return day(usYear, us, usDay)
  const [, short, shortMonth = '', shortDay = ''] = SHORT_YEAR.exec(plain) ?? []
  if (short !== undefined) return day(`20${short}`, shortMonth, shortDay)
  const [, month, ofMonth = ''] =
    /^(\d{1,2})月(\d{1,2})[日号]/.exec(plain) ?? /^(\d{1,2})[./](\d{1,2})$/.exec(plain) ?? []
  return month !== undefined && year !== undefined ? day(year, month, ofMonth) : undefined
}

/** The years 2000 to 2099 as a sheet counts days, in a cell that lost the format of a date. */
const SERIALS = { first: 36_526, last: 73_050 }
const DAY_ZERO = localDate('1899-12-30')

/** The day that a bare number in a column of dates stands for. */
export function dayOfSerial(cell: Cell): LocalDate | undefined {
  const serial = typeof cell === 'string' && /^\d{5}$/.test(cell) ? Number(cell) : cell
  const counts = typeof serial === 'number' && serial >= SERIALS.first && serial <= SERIALS.last
  return counts ? addDays(DAY_ZERO, Math.floor(serial)) : undefined
}

const FULL_DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?![-/.月\d])[日号]?/
const COMPACT_DAY = /^(\d{4})(\d{2})(\d{2})$/
const AMERICAN_DAY = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/
const SHORT_YEAR = /^(2\d)[-/.](\d{1,2})[-/.](\d{1,2})$/
const TO = '起?[-—–~至到]+'
/** 2026年7月1日—2026年9月30日, the second year may be left out. */
const RANGE = new RegExp(
  `(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})[日号]?${TO}(?:(\\d{4})[-/.年])?(\\d{1,2})[-/.月](\\d{1,2})`,
)
/** 2026年7月至9月, 2026年11月—2027年1月, 2026.7-9; with both years also 2026.7-2026.9 and 202607-202609. */
const MONTHS = new RegExp(`(\\d{4})(?:年|[-/.])(\\d{1,2})月?${TO}(?:(\\d{4})[-/.年])?(\\d{1,2})月`)
const POINTED = new RegExp(`(?<!\\d)(\\d{4})\\.(\\d{1,2})${TO}()(\\d{1,2})(?![-/.\\d日])`)
const BOTH_YEARS = new RegExp(`(?<!\\d)(\\d{4})[-/.年]?(\\d{1,2})月?${TO}(\\d{4})[-/.年]?(\\d{1,2})月?(?![-/.\\d日])`)
/** 2026年7、8、9月, 2026年7月、8月、9月. */
const LISTED = /(\d{4})年((?:\d{1,2}月?[、,和])+\d{1,2})月/

function fromTo(text: string): Period | undefined {
  const [, year = '', month = '', ofMonth = '', lastYear = year, lastMonth = '', last = ''] = RANGE.exec(text) ?? []
  return period(day(year, month, ofMonth), day(lastYear, lastMonth, last))
}

function quarterIn(text: string): Period | undefined {
  const [, year, nth] =
    /(\d{4})年?度?第?([1-4])季/.exec(text) ?? /(\d{4})年?[-]?Q([1-4])/i.exec(text) ?? SHORT_QUARTER.exec(text) ?? []
  return year === undefined ? undefined : nthPeriod(year.padStart(4, '20'), Number(nth), QUARTER)
}

const SHORT_QUARTER = /(?<![\d第])(2\d)年第?([1-4])季/

function halfIn(text: string): Period | undefined {
  const [, year, half] = /(\d{4})年?度?(上|下)半年/.exec(text) ?? []
  return year === undefined ? undefined : nthPeriod(year, half === '上' ? 1 : 2, HALF)
}

function monthsIn(text: string): Period | undefined {
  const listed = LISTED.exec(text)
  if (listed) return listedMonths(listed[1] ?? '', listed[2] ?? '')
  const [, year, month = '', stated = '', lastMonth = ''] =
    MONTHS.exec(text) ?? BOTH_YEARS.exec(text) ?? POINTED.exec(text) ?? []
  if (year !== undefined) {
    const last = day(stated === '' ? year : stated, lastMonth, '1')
    return period(day(year, month, '1'), last && lastDayOfMonth(last))
  }
  const [, ofYear, only] = /(\d{4})年(\d{1,2})月(?!\d)/.exec(text) ?? []
  const first = ofYear !== undefined && only !== undefined ? day(ofYear, only, '1') : undefined
  return first && periodOf(first, 1)
}

/** Months one by one, each following the one before. */
function listedMonths(year: string, list: string): Period | undefined {
  const months = list.split(/[月、,和]+/).map(Number)
  const [first = 0] = months
  const starts = day(year, String(first), '1')
  const inOrder = months.every((month, index) => month === first + index)
  return starts && inOrder ? { first: starts, last: addDays(addMonths(starts, months.length), -1) } : undefined
}

function wholeYear(text: string): Period | undefined {
  const [, year] = /(\d{4})年(?:度|全年)/.exec(text) ?? []
  return year === undefined ? undefined : nthPeriod(year, 1, YEAR)
}

function nthPeriod(year: string, nth: number, months: number): Period | undefined {
  const january = day(year, '1', '1')
  if (january === undefined) return undefined
  const first = addMonths(january, (nth - 1) * months)
  return { first, last: addDays(addMonths(first, months), -1) }
}

const period = (first: LocalDate | undefined, last: LocalDate | undefined): Period | undefined =>
  first !== undefined && last !== undefined && first <= last ? { first, last } : undefined

function day(year: string, month: string, ofMonth: string): LocalDate | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${ofMonth.padStart(2, '0')}`
  return isLocalDate(text) ? text : undefined
}
