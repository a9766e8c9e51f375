import type { Money, SheetRow } from '../../../domain/common'
import { textOf } from '../../../domain/common'
import type { Line, PartName, Subtotal } from '../../../domain/disclosure'
import type { ColumnKind, Header } from './header'
import { repeatsHeader } from './header'
import { labelsOf } from './labels'
import type { TableRow } from './line'
import { amountOf, cellOf, problemAt, readLine } from './line'
import type { Became, RowNote, RowProblem } from './reading'
import type { PartWord } from './words'
import { isNothing, isTotal, partOf, partOfTotal, rawOf, wordsOf } from './words'

/** No part of a statement has more lines. */
const MOST_LINES = 200
const LONGEST_NAME = 40

/** What the rows under the header say. */
export interface Table {
  readonly parts: Partial<Record<PartName, Line[]>>
  readonly ends: Partial<Record<'opening' | 'closing', { readonly amount: Money; readonly row: number }>>
  readonly subtotals: Subtotal[]
  readonly notes: RowNote[]
  readonly problems: RowProblem[]
  noIncomeReason?: string
  /** The part whose lines come now; a merged cell says it only once. */
  current?: PartName
}

/** Reads the rows below the header one by one; each is accounted for. */
export function readTable(rows: readonly SheetRow[], header: Header, year: string): Table {
  const table: Table = { parts: {}, ends: {}, subtotals: [], notes: [], problems: [] }
  for (const row of rows) readRow({ ...row, header }, table, year)
  for (const total of table.subtotals) table.parts[total.part] ??= [lineOfTotal(total, rows)]
  return table
}

/** A part of which only the total stands is one line with its words. */
const lineOfTotal = ({ part, amount, row }: Subtotal, rows: readonly SheetRow[]): Line => {
  const words = rows.find((one) => one.row === row)?.cells.find((cell) => textOf(cell) !== '') ?? part
  return { id: `${part}-1`, item: rawOf(words), amount, ...(row === undefined ? {} : { row }) }
}

function readRow(row: TableRow, table: Table, year: string): void {
  if (wordsOf(row.cells) === '') return note(row, table, 'blank')
  if (repeatsHeader(row)) return note(row, table, 'heading')
  const { word, named } = partIn(row, table)
  if (word === 'opening' || word === 'closing') return readEnd(row, table, word)
  if (totalCell(row) !== undefined) return readTotal(row, table)
  if (word === undefined) return readOutside(row, table, named)
  const heading = named && isHeading(row, table, word)
  table.current = word
  if (heading) return readHeading(row, table, word)
  return isNothing(cellOf(row, 'item')) ? readNothing(row, table, word) : readInto(row, table, word, year)
}

/** The part that a row names, in its column or in the first cell that holds something; else the part that goes on. */
function partIn(row: TableRow, { current }: Table): { word?: PartWord; named: boolean } {
  const cell = row.header.columns.part ? cellOf(row, 'part') : (row.cells.find((one) => textOf(one) !== '') ?? null)
  const word = partOf(cell)
  if (word !== undefined) return { word, named: true }
  const unknown = row.header.columns.part !== undefined && textOf(cell) !== ''
  return unknown || current === undefined ? { named: unknown } : { word: current, named: false }
}

/**
 * A part's name alone, with its total at most: above the lines, or for a part without any. Where parts have no column a
 * line may bear such a name too (转入维修资金); it has a voucher or the like, or an amount within its own part.
 */
function isHeading(row: TableRow, { current }: Table, word: PartName): boolean {
  if (row.header.columns.part) return textOf(cellOf(row, 'item')) === ''
  const bare = DETAILS.every((kind) => textOf(cellOf(row, kind)) === '')
  return bare && (current !== word || textOf(cellOf(row, 'amount')) === '')
}

const DETAILS: readonly ColumnKind[] = ['category', 'sourceId', 'voucher', 'decisionId', 'payee', 'date', 'remark']

function readEnd(row: TableRow, table: Table, end: 'opening' | 'closing'): void {
  const amount = amountOf(row)
  table.current = undefined
  if (typeof amount !== 'number') return problem(row, table, amount)
  if (table.ends[end]) return problem(row, table, problemAt(row, 'amount', 'workbook.statedTwice'))
  table.ends[end] = { amount, row: row.row }
  note(row, table, 'field')
}

const totalCell = (row: TableRow) =>
  [cellOf(row, 'part'), cellOf(row, 'category'), cellOf(row, 'item'), row.cells[0]].find((cell) => isTotal(cell))

/** A total is compared with its lines where it says, or shows by its place, whose it is. */
function readTotal(row: TableRow, table: Table): void {
  const amount = amountOf(row)
  const ofPart = partOfTotal(totalCell(row)) ?? partOf(cellOf(row, 'part')) ?? table.current
  const counts = ofPart !== undefined && ofPart !== 'opening' && ofPart !== 'closing' && !isSurplus(row)
  if (counts && typeof amount === 'number') table.subtotals.push({ part: ofPart, amount, row: row.row })
  note(row, table, 'total')
}

const isSurplus = (row: TableRow): boolean => /结余$/.test(textOf(totalCell(row)))

/** A row in no part: labels below the table, or words; with an amount it is a line that nobody can place. */
function readOutside(row: TableRow, table: Table, named: boolean): void {
  if (labelsOf(row).length > 0) return note(row, table, 'field')
  const amount = amountOf(row)
  if (typeof amount !== 'number') return note(row, table, 'note')
  const column = named || row.header.columns.part ? 'part' : 'item'
  problem(row, table, problemAt(row, column, 'workbook.unknownPart'))
}

/** A heading begins its part; whether its amount is a total or all there is shows only at the end. */
function readHeading(row: TableRow, table: Table, part: PartName): void {
  const amount = amountOf(row)
  if (typeof amount === 'number') {
    table.subtotals.push({ part, amount, row: row.row })
    if (amount === 0) table.parts[part] ??= []
  } else if (amount.problem !== 'disclosure.amountMissing') return problem(row, table, amount)
  note(row, table, 'heading', part)
}

/** 无: an explicit zero. */
function readNothing(row: TableRow, table: Table, part: PartName): void {
  const amount = amountOf(row)
  if (typeof amount === 'number' ? amount !== 0 : amount.problem !== 'disclosure.amountMissing') {
    return problem(row, table, problemAt(row, 'item', 'workbook.itemMissing'))
  }
  table.parts[part] ??= []
  const reason = rawOf(cellOf(row, 'remark'))
  if (part === 'income' && reason !== '') table.noIncomeReason = reason
  note(row, table, 'line', part)
}

function readInto(row: TableRow, table: Table, part: PartName, year: string): void {
  const read = readLine(row, part, year)
  if ('problems' in read) return problem(row, table, ...read.problems)
  const lines = (table.parts[part] ??= [])
  if (lines.length >= MOST_LINES) return problem(row, table, problemAt(row, 'item', 'workbook.tooManyLines'))
  const id = freeId(lines, part, read.line.sourceId ?? read.line.receiver ?? '')
  lines.push({ id, ...read.line })
  note(row, table, 'line', part, id)
}

/** income-S06, and income-S06-2 for the same source again; a number where there is no name, or none that fits an id. */
function freeId(lines: readonly Line[], part: PartName, stated: string): string {
  const taken = new Set(lines.map(({ id }) => id))
  const name = stated.replace(/[^\w.:-]/g, '').slice(0, LONGEST_NAME) || String(lines.length + 1)
  let id = `${part}-${name}`
  for (let nth = 2; taken.has(id); nth += 1) id = `${part}-${name}-${nth}`
  return id
}

function problem(row: TableRow, table: Table, ...problems: readonly RowProblem[]): void {
  table.problems.push(...problems)
  note(row, table, 'unread')
}

function note({ row, cells }: TableRow, table: Table, became: Became, part?: PartName, lineId?: string): void {
  const words = wordsOf(cells)
  table.notes.push({ row, became, words, ...(part ? { part } : {}), ...(lineId ? { lineId } : {}) })
}
