import type { SheetRow } from '../../../domain/common'
import { textOf } from '../../../domain/common'
import type { Line, PartName, Subtotal } from '../../../domain/disclosure'
import { columnsIn } from './columns'
import type { Block, Header } from './header'
import { headerOf } from './header'
import { headsAmounts } from './heads'
import { beginsWithLabel } from './labels'
import type { TableRow } from './line'
import { amountKind, amountOf, balanceOf, cellOf, hasBothAmounts, problemAt, readLine } from './line'
import type { Became, RowProblem } from './reading'
import { oneBlankEach } from './reading'
import type { MergedDown } from './sheets'
import { readTotal, totalCell, wholeTotals } from './totals'
import type { PartWord } from './words'
import { isCategory, isNothing, isOrdinal, isRemark, isSurplus, partOf, rawOf, wordsOf } from './words'
import type { Table } from './readSoFar'

/** No part of a statement has more lines. */
const MOST_LINES = 200
const LONGEST_NAME = 40

/** Reads the rows below the header one by one, block by block; each is accounted for. */
export function readTable(
  rows: readonly SheetRow[],
  header: Header,
  year: string,
  merged: readonly MergedDown[] = [],
): Table {
  const table: Table = { parts: {}, ends: {}, subtotals: [], notes: [], problems: [], columns: {}, merged }
  for (const block of header.blocks) readBlock(rows, block, header.blocks.length > 1, table, year)
  table.notes = oneBlankEach(table.notes)
  table.subtotals = wholeTotals(table)
  for (const total of table.subtotals) table.parts[total.part] ??= [lineOfTotal(total, rows)]
  if (table.leftOver) table.ends.closing ??= table.leftOver
  return table
}

function readBlock(rows: readonly SheetRow[], block: Block, oneOfSeveral: boolean, table: Table, year: string): void {
  const own = oneOfSeveral ? rows.map((row) => within(row, block)) : rows
  table.columns = columnsIn(block, own)
  delete table.whole
  delete table.group
  if (block.part) table.whole = block.part
  goOn(table)
  own.forEach((row, index) => {
    const again = oneOfSeveral || wordsOf(row.cells) === '' ? undefined : headerOf([row])?.blocks[0]
    if (again) beginAgain(row, again, own.slice(index + 1), table)
    else readRow({ ...row, columns: table.columns, ...groupOf(row, own, table) }, table, year)
  })
}

/** Behind an end of the account no part goes on, but where the whole block is one. */
function goOn(table: Table): void {
  delete table.current
  if (table.whole) table.current = table.whole
}

/** The category that a line stands under: that of its merged cell, else that of the heading above. */
function groupOf({ row }: SheetRow, rows: readonly SheetRow[], { columns, merged, group }: Table): { group?: string } {
  const over = merged.find(
    ({ column, first, last }) => column === columns.category?.index && first < row && row <= last,
  )
  const words = over && rawOf(rows.find((one) => one.row === over.first)?.cells[over.column])
  const under = words || group
  return under ? { group: under } : {}
}

/** A header further down: that of a new page, or of the next part with columns of its own. */
function beginAgain(row: SheetRow, block: Block, below: readonly SheetRow[], table: Table): void {
  table.columns = columnsIn(block, below)
  if (block.part) table.current = block.part
  note({ ...row, columns: table.columns }, table, 'heading')
}

/** The row with the cells of one block only, each in its own column. */
const within = ({ row, cells }: SheetRow, { from, until }: Block): SheetRow => ({
  row,
  cells: cells.map((cell, index) => (index >= from && index < until ? cell : null)),
})

/** A part of which only the total stands is one line with its words. */
const lineOfTotal = ({ part, amount, row }: Subtotal, rows: readonly SheetRow[]): Line => {
  const words = rows.find((one) => one.row === row)?.cells.find((cell) => textOf(cell) !== '') ?? part
  return { id: `${part}-1`, item: rawOf(words), amount, ...(row === undefined ? {} : { row }) }
}

function readRow(row: TableRow, table: Table, year: string): void {
  if (wordsOf(row.cells) === '') return note(row, table, 'blank')
  if (headsAmounts(cellOf(row, amountKind(row)))) return note(row, table, 'heading')
  const { word, named } = partIn(row, table)
  if (word === 'opening' || word === 'closing') return readEnd(row, table, word)
  if (totalCell(row) !== undefined) {
    readTotal(row, table)
    leftOver(row, table)
    return note(row, table, 'total')
  }
  const aside = named ? undefined : asideIn(row, table)
  if (aside) return note(row, table, aside)
  if (word === undefined) return readOutside(row, table, named)
  const heading = named && isHeading(row, table, word)
  if (word !== table.current) delete table.group
  table.current = word
  if (heading) return readHeading(row, table, word)
  return isNothing(cellOf(row, 'item')) ? readNothing(row, table, word) : readInto(row, table, word, year)
}

/** The part that a row names, in its column or in the first words of the row; else the part that goes on. */
function partIn(row: TableRow, { current }: Table): { word?: PartWord; named: boolean } {
  const inColumn = row.columns.part ? cellOf(row, 'part') : firstWords(row)
  const word = partOf(inColumn) ?? endIn(row)
  if (word !== undefined) return { word, named: true }
  const unknown = row.columns.part !== undefined && textOf(inColumn) !== ''
  const goesOn = row.columns.amount ? current : byColumn(row, current)
  return unknown || goesOn === undefined ? { named: unknown } : { word: goesOn, named: false }
}

/** The opening or closing may be named in the column of items alone. */
function endIn(row: TableRow): PartWord | undefined {
  const word = textOf(cellOf(row, 'part')) === '' ? partOf(cellOf(row, 'item')) : undefined
  return word === 'opening' || word === 'closing' ? word : undefined
}

/** The first cell with words: a running number in front is none. */
const firstWords = (row: TableRow) => wordsBeside(row)[0] ?? null

/** The cells with words beside the amounts and the running number. */
const wordsBeside = ({ cells, columns }: TableRow) => {
  const amounts = [columns.amount, columns.amountIn, columns.amountOut].map((column) => column?.index)
  const isAmount = (index: number): boolean => amounts.includes(index) && partOf(cells[index]) === undefined
  return cells.filter((cell, index) => textOf(cell) !== '' && !isOrdinal(cell) && !isAmount(index))
}

/** Where money in and money out have a column each, the column says on which side a line stands. */
function byColumn(row: TableRow, current: PartName | undefined): PartName | undefined {
  if (!row.columns.amountIn) return current ?? 'expenditure'
  if (!row.columns.amountOut) return current ?? 'income'
  if (amountKind(row) === 'amountIn') return 'income'
  return current === undefined || current === 'income' ? 'expenditure' : current
}

/** What is no line of the part that goes on: labels, notes, the heading of a group. */
function asideIn(row: TableRow, table: Table): Became | undefined {
  const amount = amountOf(row)
  const words = row.cells.filter((cell) => textOf(cell) !== '' && !isOrdinal(cell))
  if (beginsWithLabel(row, typeof amount === 'number')) return 'field'
  if (typeof amount === 'number' || words.length > 1) return undefined
  if (words.length === 0 || isRemark(words[0])) return 'note'
  if (table.current !== 'income' || !isCategory(words[0])) return undefined
  table.group = rawOf(words[0])
  return 'heading'
}

/**
 * A part's name alone, with its total at most: above the lines, or for a part without any. Where parts have no column a
 * line may bear such a name too (转入维修资金); it has a voucher or the like, or an amount within its own part.
 */
function isHeading(row: TableRow, { current }: Table, word: PartName): boolean {
  if (row.columns.part) return textOf(cellOf(row, 'item')) === ''
  const bare = wordsBeside(row).length === 1
  return bare && (current !== word || textOf(cellOf(row, amountKind(row))) === '')
}

function readEnd(row: TableRow, table: Table, end: 'opening' | 'closing'): void {
  const amount = balanceOf(row)
  if (row.columns.amount) goOn(table)
  if (typeof amount !== 'number') return problem(row, table, [amount])
  if (table.ends[end]) return problem(row, table, [problemAt(row, amountKind(row), 'workbook.statedTwice')])
  table.ends[end] = { amount, row: row.row }
  note(row, table, 'field')
}

/** 本期结余 behind the split and what was spent of it is no income less cost: it is what is left, where no other row says so. */
function leftOver(row: TableRow, table: Table): void {
  const amount = balanceOf(row)
  const isLast = table.parts.split && table.parts.expenditure && isSurplus(totalCell(row))
  if (isLast && typeof amount === 'number') table.leftOver = { amount, row: row.row }
}

/** A row in no part: labels below the table, or words; with an amount it is a line that nobody can place. */
function readOutside(row: TableRow, table: Table, named: boolean): void {
  const amount = amountOf(row)
  if (typeof amount !== 'number' && !hasBothAmounts(row)) {
    return note(row, table, beginsWithLabel(row) ? 'field' : 'note')
  }
  const column = named || row.columns.part ? 'part' : 'item'
  problem(row, table, [problemAt(row, column, 'workbook.unknownPart')])
}

/** A heading begins its part; whether its amount is a total or all there is shows only at the end. */
function readHeading(row: TableRow, table: Table, part: PartName): void {
  const amount = amountOf(row)
  if (typeof amount === 'number') {
    table.subtotals.push({ part, amount, row: row.row })
    if (amount === 0) table.parts[part] ??= []
  } else if (amount.problem !== 'disclosure.amountMissing' && partOf(cellOf(row, amountKind(row))) === undefined) {
    return problem(row, table, [amount], part)
  }
  note(row, table, 'heading', part)
}

/** 无: an explicit zero. */
function readNothing(row: TableRow, table: Table, part: PartName): void {
  const amount = amountOf(row)
  if (typeof amount === 'number' ? amount !== 0 : amount.problem !== 'disclosure.amountMissing') {
    return problem(row, table, [problemAt(row, 'item', 'workbook.itemMissing')], part)
  }
  table.parts[part] ??= []
  const reason = rawOf(cellOf(row, 'remark'))
  if (part === 'income' && reason !== '') table.noIncomeReason = reason
  note(row, table, 'line', part)
}

function readInto(row: TableRow, table: Table, part: PartName, year: string): void {
  const read = readLine(row, part, year)
  if ('problems' in read) return problem(row, table, read.problems, part)
  const lines = (table.parts[part] ??= [])
  if (lines.length >= MOST_LINES) return problem(row, table, [problemAt(row, 'item', 'workbook.tooManyLines')], part)
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

function problem(row: TableRow, table: Table, problems: readonly RowProblem[], part?: PartName): void {
  table.problems.push(...problems)
  note(row, table, 'unread', part)
}

function note({ row, cells }: TableRow, table: Table, became: Became, part?: PartName, lineId?: string): void {
  const words = wordsOf(cells)
  table.notes.push({ row, became, words, ...(part ? { part } : {}), ...(lineId ? { lineId } : {}) })
}
