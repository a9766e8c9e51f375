import type { Cell, LocalDate, SheetRow } from '../../../domain/common'
import { addDays, localDate } from '../../../domain/common'
import type { Book } from './book'
import { plainText } from './book'
import type { WorkbookLimits } from './limits'
import { NotReadable } from './refusal'
import type { XmlHandler } from './xml'
import { attribute, detached, sharedTexts } from './xml'

const LETTERS = 26
const BEFORE_A = 64
/** Day 0 of both ways of counting days; the first counts a 29 February 1900 that never was. */
const DAY_ZERO = { 1900: localDate('1899-12-30'), 1904: localDate('1904-01-01') }
const LAST_DAY = 2_958_465
const DATE_LENGTH = 10

/** The cell that is being read. */
interface Open {
  readonly column: number
  readonly type: string
  readonly style: number
  value: string
  /** Whether it has a value at all, if only an empty one. */
  has: boolean
}

/**
 * Takes a sheet's XML row by row. Rows and columns are counted as they come and refused beyond the limits, before
 * anything is filled in between: one cell in the last corner of a sheet is a few bytes.
 */
export function sheetReader(book: Book, limits: WorkbookLimits, take: (row: SheetRow) => void): XmlHandler {
  let [row, cells, open]: [number, Cell[], Open | undefined] = [0, [], undefined]
  let [inValue, inReading] = [false, false]
  const share = sharedTexts()
  return {
    open(name, attributes) {
      if (name === 'row') {
        row = rowNumber(attribute(attributes, 'r'), row, limits)
        cells = []
      } else if (name === 'c') open = openCell(attributes, row, cells.length, limits)
      else if (name === 'rPh') inReading = true
      else if (open && (name === 'v' || name === 't') && !inReading) inValue = open.has = true
    },
    text(piece) {
      if (inValue && open) open.value += piece
    },
    close(name) {
      if (name === 'v' || name === 't') inValue = false
      else if (name === 'rPh') inReading = false
      else if (name === 'c' && open) {
        const value = valueOf(open, book)
        put(cells, open.column, typeof value === 'string' ? share(value) : value)
        open = undefined
      } else if (name === 'row') take({ row, cells })
    },
  }
}

/** Rows come in order; one without a number follows the one before. */
function rowNumber(stated: string | undefined, before: number, limits: WorkbookLimits): number {
  const row = stated === undefined ? before + 1 : wholeNumber(stated)
  if (row <= before) throw new NotReadable({ code: 'workbook.broken' })
  if (row > limits.rows) throw new NotReadable({ code: 'workbook.tooManyRows', limit: limits.rows })
  return row
}

function openCell(attributes: string, row: number, next: number, limits: WorkbookLimits): Open {
  const column = columnIn(attribute(attributes, 'r'), row) ?? next
  if (column >= limits.columns) throw new NotReadable({ code: 'workbook.tooManyColumns', limit: limits.columns })
  if (column < next) throw new NotReadable({ code: 'workbook.broken' })
  const style = wholeNumber(attribute(attributes, 's') ?? '0')
  return { column, type: attribute(attributes, 't') ?? 'n', style, value: '', has: false }
}

/** 0 for A; an address must lie in its row. */
function columnIn(address: string | undefined, row: number): number | undefined {
  if (address === undefined) return undefined
  const [, letters = '', ofRow = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address) ?? []
  if (Number(ofRow) !== row) throw new NotReadable({ code: 'workbook.broken' })
  return columnOf(letters)
}

/** 0 for A. */
export const columnOf = (letters: string): number =>
  [...letters].reduce((number, letter) => number * LETTERS + letter.charCodeAt(0) - BEFORE_A, 0) - 1

function wholeNumber(text: string): number {
  if (!/^\d{1,7}$/.test(text)) throw new NotReadable({ code: 'workbook.broken' })
  return Number(text)
}

function put(cells: Cell[], column: number, value: Cell): void {
  if (value === null) return
  while (cells.length < column) cells.push(null)
  cells.push(value)
}

/** What a cell holds: a formula its last result, and nothing where that is an error. */
function valueOf({ type, style, value, has }: Open, book: Book): Cell {
  if (!has || type === 'e') return null
  if (type === 's') return textIn(value, book)
  if (type === 'str' || type === 'inlineStr') return wordsOrNothing(detached(plainText(value)))
  if (value === '') return null
  if (type === 'b') return value === '1' || value === 'true'
  if (type === 'd') return value.slice(0, DATE_LENGTH)
  const number = Number(value)
  if (type !== 'n' || Number.isNaN(number)) throw new NotReadable({ code: 'workbook.broken' })
  return (book.showsDate[style] && dayOf(number, book)) || number
}

const wordsOrNothing = (text: string): Cell => text.trim() || null

function textIn(value: string, { texts }: Book): Cell {
  const text = texts[value === '' ? -1 : wholeNumber(value)]
  if (text === undefined && value !== '') throw new NotReadable({ code: 'workbook.broken' })
  return wordsOrNothing(text ?? '')
}

/** The day that a number is shown as; undefined for a time of day alone, or beyond the calendar. */
const dayOf = (number: number, { from1904 }: Book): LocalDate | undefined =>
  number >= 1 && number < LAST_DAY + 1 ? addDays(DAY_ZERO[from1904 ? 1904 : 1900], Math.floor(number)) : undefined
