import type { Cell, LocalDate, Period } from '../common'
import { isLocalDate, lastDayOfMonth, textOf } from '../common'

/**
 * Reads a month as rolls write it: 2016-12, 2016.3, 2016/3, 2016年5月, 201612, or the first or last day of it.
 * @returns its first and last day; undefined where it is no month
 */
export function readMonth(cell: Cell | undefined): Period | undefined {
  const [, year, month, day] = MONTH.exec(textOf(cell).replace(/\s/g, '')) ?? []
  if (!year || !month) return undefined
  const first = `${year}-${month.padStart(2, '0')}-01`
  if (!isLocalDate(first)) return undefined
  const last = lastDayOfMonth(first)
  return day === undefined || isEdge(day, first, last) ? { first, last } : undefined
}

const MONTH = /^(\d{4})[-./年]?(\d{1,2})月?(?:[-./]?(\d{1,2})日?)?$/

const isEdge = (day: string, first: LocalDate, last: LocalDate): boolean =>
  [first, last].some((edge) => Number(edge.slice(-2)) === Number(day))
