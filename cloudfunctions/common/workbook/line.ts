import type { Cell, LocalDate, Money, SheetRow } from '../../../domain/common'
import { textOf } from '../../../domain/common'
import type { Line, PartName } from '../../../domain/disclosure'
import { parseAmount } from '../../../domain/disclosure'
import type { Columns } from './header'
import { letterOf } from './header'
import type { ColumnKind } from './heads'
import { dayIn, dayOfSerial } from './period'
import type { RowProblem } from './reading'
import { categoryOf, itemOf, LONGEST, rawOf, receiverOf } from './words'
import type { LineProblem } from './reading'

/** A row with the columns that its header names. */
export interface TableRow extends SheetRow {
  readonly columns: Columns
  /** Heading of the group of income that it stands under. */
  readonly group?: string
}

export const cellOf = ({ cells, columns }: TableRow, kind: ColumnKind): Cell => {
  const column = columns[kind]
  return (column && cells[column.index]) ?? null
}

/** A problem in a column of a row. */
export function problemAt(row: TableRow, kind: ColumnKind, problem: LineProblem): RowProblem {
  const { index, head } = row.columns[kind] ?? { index: 0, head: '' }
  return { row: row.row, column: head, letter: letterOf(index), problem, stated: rawOf(cellOf(row, kind)) }
}

export type AmountKind = 'amount' | 'amountIn' | 'amountOut'

/** The column in which a row's amount stands: money in and money out may have one each. */
export function amountKind(row: TableRow): AmountKind {
  if (row.columns.amount) return 'amount'
  if (!row.columns.amountIn) return 'amountOut'
  return hasAmount(row, 'amountOut') && !hasAmount(row, 'amountIn') ? 'amountOut' : 'amountIn'
}

const hasAmount = (row: TableRow, kind: AmountKind): boolean => {
  const parsed = parseAmount(cellOf(row, kind))
  return parsed.ok ? parsed.value !== 0 : parsed.refusal.code !== 'disclosure.amountMissing'
}

export const hasBothAmounts = (row: TableRow): boolean =>
  !row.columns.amount && hasAmount(row, 'amountIn') && hasAmount(row, 'amountOut')

/** The amount of a row, or what is wrong with it. */
export function amountOf(row: TableRow): Money | RowProblem {
  if (hasBothAmounts(row)) return problemAt(row, 'amountOut', 'workbook.twoAmounts')
  const kind = amountKind(row)
  const parsed = parseAmount(cellOf(row, kind))
  return parsed.ok ? parsed.value : problemAt(row, kind, parsed.refusal.code)
}

/** An opening or a closing may stand in the column of balances alone. */
export function balanceOf(row: TableRow): Money | RowProblem {
  const amount = amountOf(row)
  const balance = typeof amount === 'number' ? undefined : parseAmount(cellOf(row, 'balance'))
  return balance?.ok ? balance.value : amount
}

export type LineRead = { readonly line: Omit<Line, 'id'> } | { readonly problems: readonly RowProblem[] }

/** A row as a line of a part: what each column means depends on the part. */
export function readLine(row: TableRow, part: PartName, year: string): LineRead {
  const amount = amountOf(row)
  const problems = [
    ...(textOf(cellOf(row, 'item')) === '' ? [problemAt(row, 'item', 'workbook.itemMissing')] : []),
    ...(typeof amount === 'number' ? [] : [amount]),
    ...TEXTS.filter((kind) => textOf(cellOf(row, kind)).length > LONGEST).map((kind) =>
      problemAt(row, kind, 'workbook.tooLong'),
    ),
    ...ofPart(row, part, year),
  ]
  if (problems.length > 0 || typeof amount !== 'number') return { problems }
  return { line: { item: itemOf(cellOf(row, 'item')), amount, row: row.row, ...FIELDS[part](row, year) } }
}

const TEXTS: readonly ColumnKind[] = ['item', 'category', 'sourceId', 'voucher', 'decisionId', 'payee', 'remark']

type Fields = Omit<Line, 'id' | 'item' | 'amount' | 'row'>

/** The remark column says why nothing came in, who was paid, or on which day it was transferred. */
const FIELDS: Readonly<Record<PartName, (row: TableRow, year: string) => Fields>> = {
  income: (row) => ({
    ...given('category', categoryOf(cellOf(row, 'category')) ?? categoryOf(row.group)),
    ...given('sourceId', text(row, 'sourceId')),
    ...given('reason', words(row, 'remark')),
  }),
  cost: (row) => ({ ...given('voucher', text(row, 'voucher')), ...given('remark', words(row, 'remark')) }),
  split: (row) => ({ ...given('receiver', receiverOf(cellOf(row, 'item'))), ...given('remark', words(row, 'remark')) }),
  expenditure: (row) => ({
    ...given('voucher', text(row, 'voucher')),
    ...given('decisionId', text(row, 'decisionId')),
    ...payee(row),
  }),
  transfer: (row, year) => ({ ...given('voucher', text(row, 'voucher')), ...transferred(row, year) }),
}

/** Without a column of its own the payee stands in the remark. */
const payee = (row: TableRow): Fields =>
  row.columns.payee
    ? { ...given('payee', words(row, 'payee')), ...given('remark', words(row, 'remark')) }
    : given('payee', words(row, 'remark'))

/** Without a column of its own the day stands in the remark. */
function transferred(row: TableRow, year: string): Fields {
  const inColumn = transferDay(row, 'date', year)
  const inRemark = inColumn === undefined ? transferDay(row, 'remark', year) : undefined
  const remark = inRemark === undefined ? words(row, 'remark') : undefined
  return { ...given('transferredOn', inColumn ?? inRemark), ...given('remark', remark) }
}

function transferDay(row: TableRow, kind: 'date' | 'remark', year: string): LocalDate | undefined {
  const cell = cellOf(row, kind)
  // 9.3 as a number may have been 9.30.
  const words = typeof cell === 'number' && !Number.isInteger(cell) ? '' : textOf(cell)
  return dayOfSerial(cell) ?? dayIn(words, year)
}

function ofPart(row: TableRow, part: PartName, year: string): RowProblem[] {
  if (part === 'split' && textOf(cellOf(row, 'item')) !== '' && !receiverOf(cellOf(row, 'item'))) {
    return [problemAt(row, 'item', 'workbook.unknownReceiver')]
  }
  const stated = textOf(cellOf(row, 'date'))
  const wrongDay = part === 'transfer' && stated !== '' && transferDay(row, 'date', year) === undefined
  return wrongDay ? [problemAt(row, 'date', 'workbook.notADate')] : []
}

/** As it stands, to be shown. */
const words = (row: TableRow, kind: ColumnKind): string | undefined => rawOf(cellOf(row, kind)) || undefined

/** A number or code, however wide its figures are. */
const text = (row: TableRow, kind: ColumnKind): string | undefined => textOf(cellOf(row, kind)) || undefined

/** A field that is there, or none. */
const given = <K extends keyof Fields>(name: K, value: Fields[K] | undefined): Fields =>
  value === undefined ? {} : { [name]: value }
