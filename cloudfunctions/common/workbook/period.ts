import type { Cell, LocalDate, Period } from '../../../domain/common'
import { addDays, addMonths, isLocalDate, lastDayOfMonth, localDate, periodOf } from '../../../domain/common'

const QUARTER = 3
const HALF = 6
const YEAR = 12
const NUMERALS = '〇一二三四五六七八九'

/** A period as people write it: 2026年第三季度, 2026年Q3, 2026年上半年, 2026年7月1日—2026年9月30日, 2026年7-9月, 2026年7月, 2026年度. */
export function periodIn(text: string): Period | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[〇零一二三四五六七八九]{4}(?=年)/, inFigures)
  return fromTo(plain) ?? quarterIn(plain) ?? halfIn(plain) ?? monthsIn(plain) ?? wholeYear(plain)
}

/** A day as people write it: 2026-09-28, 2026/9/28, 2026年9月28日, 20260928, and 9月28日 in a year that is known. */
export function dayIn(text: string, year?: string): LocalDate | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '')
  const [, y, m = '', d = ''] = FULL_DAY.exec(plain) ?? COMPACT_DAY.exec(plain) ?? []
  if (y !== undefined) return day(y, m, d)
  const [, month, ofMonth = ''] = /^(\d{1,2})月(\d{1,2})[日号]$/.exec(plain) ?? []
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

const FULL_DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/
const COMPACT_DAY = /^(\d{4})(\d{2})(\d{2})$/
/** 2026年7月1日—2026年9月30日, the second year may be left out. */
const RANGE = /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?[-—–~至到]+(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})/
const MONTHS = /(\d{4})[-/.年](\d{1,2})月?[-—–~至到]+(?:(\d{4})[-/.年])?(\d{1,2})月/
const QUARTERS: Record<string, number> = { 一: 1, 二: 2, 三: 3, 四: 4, '1': 1, '2': 2, '3': 3, '4': 4 }

const inFigures = (year: string): string =>
  [...year].map((numeral) => NUMERALS.indexOf(numeral === '零' ? '〇' : numeral)).join('')

function fromTo(text: string): Period | undefined {
  const [, year = '', month = '', ofMonth = '', lastYear = year, lastMonth = '', last = ''] = RANGE.exec(text) ?? []
  return period(day(year, month, ofMonth), day(lastYear, lastMonth, last))
}

function quarterIn(text: string): Period | undefined {
  const [, year, nth = ''] =
    /(\d{4})年?度?第?([一二三四1-4])季/.exec(text) ?? /(\d{4})年?[-]?Q([1-4])/i.exec(text) ?? []
  const quarter = QUARTERS[nth]
  return year === undefined || quarter === undefined ? undefined : nthPeriod(year, quarter, QUARTER)
}

function halfIn(text: string): Period | undefined {
  const [, year, half] = /(\d{4})年?度?(上|下)半年/.exec(text) ?? []
  return year === undefined ? undefined : nthPeriod(year, half === '上' ? 1 : 2, HALF)
}

function monthsIn(text: string): Period | undefined {
  const [, year, month = '', lastYear = year, lastMonth] = MONTHS.exec(text) ?? []
  if (year !== undefined && lastMonth !== undefined) {
    const last = day(lastYear ?? year, lastMonth, '1')
    return period(day(year, month, '1'), last && lastDayOfMonth(last))
  }
  const [, ofYear, only] = /(\d{4})年(\d{1,2})月(?!\d)/.exec(text) ?? []
  const first = ofYear !== undefined && only !== undefined ? day(ofYear, only, '1') : undefined
  return first && periodOf(first, 1)
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
