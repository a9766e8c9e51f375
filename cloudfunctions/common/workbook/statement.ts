import type { Cell, Period, Result, SheetRow } from '../../../domain/common'
import { accept, refuse, textOf } from '../../../domain/common'
import type { PartName, Statement } from '../../../domain/disclosure'
import { parseAmount, PARTS } from '../../../domain/disclosure'
import type { Fields } from './fields'
import { fieldsIn, periodsIn } from './fields'
import type { Header } from './header'
import { headerOf, letterOf, MUST_HAVE } from './header'
import type { Labelled } from './labels'
import { labelsOf } from './labels'
import { STATEMENT_LIMITS } from './limits'
import { periodIn } from './period'
import type { RowNote, StatementReading } from './reading'
import type { StatementRefusal, WorkbookRefusal } from './refusal'
import type { Sheet } from './sheets'
import { readSheets } from './sheets'
import type { Table } from './readSoFar'
import { readTable } from './table'
import { partOf, rawOf, wordsOf } from './words'

const YEAR_LENGTH = 4

/**
 * Reads the workbook of a quarter's statement as offices send it: title rows, labels with values, a header in any order
 * of columns, merged parts, subtotals, amounts as text. Every row is accounted for; what can't be read is a problem with
 * its row and column, and not in the statement.
 * @param expected the period whose statement is wanted; needed where the sheet names none
 */
export async function readStatement(
  bytes: Uint8Array,
  expected?: Period,
): Promise<Result<StatementReading, WorkbookRefusal>> {
  const sheets = await readSheets(bytes, STATEMENT_LIMITS)
  return sheets.ok ? statementIn(sheets.value, expected) : sheets
}

/** A sheet that has the table of a statement. */
interface Candidate {
  readonly sheet: Sheet
  readonly header: Header
  readonly labels: readonly Labelled[]
  readonly periods: readonly Period[]
  /** How many parts of a statement it names. */
  readonly parts: number
}

/** The same from sheets already read. */
export function statementIn(sheets: readonly Sheet[], expected?: Period): Result<StatementReading, StatementRefusal> {
  const found = statementsAmong(sheets.flatMap(candidateIn))
  const chosen = choose(found, expected)
  if (!chosen.ok) return chosen
  const { candidate, period } = chosen.value
  return notInYuan(candidate) ?? accept(assemble(candidate, period))
}

/** 万元 at the head of the amounts, or 单位：万元 above the table: such figures are rounded, and none of ours. */
function notInYuan({ sheet, header }: Candidate) {
  const last = lastRowOf(header)
  for (const { row, cells } of sheet.rows.filter((one) => one.row <= last)) {
    const index = cells.findIndex((cell) => IN_THOUSANDS.test(textOf(cell).replace(/\s/g, '')))
    const head = index < 0 ? '' : rawOf(cells[index])
    if (index >= 0) return refuse({ code: 'workbook.notInYuan', row, column: letterOf(index), stated: head })
  }
  return undefined
}

const IN_THOUSANDS =
  /(额|数|入|出|期|计|度|季|收|付|支)[/,:(]*(单位:?)?(人民币)?[万千]元|单位:?(人民币)?[万千]元|^\(?(人民币)?[万千]元\)?$/

const lastRowOf = ({ row, height }: Header): number => row + height - 1

function candidateIn(sheet: Sheet): Candidate[] {
  const header = headerOf(sheet.rows)
  if (!header || !sheet.rows.some(({ row, cells }) => row > header.row && wordsOf(cells) !== '')) return []
  const labels = sheet.rows.filter(({ row }) => row < header.row).flatMap(labelsOf)
  const stated = periodsIn(sheet.rows, labels, header)
  const named = periodIn(sheet.name)
  const periods = stated.length === 0 && named ? [named] : stated
  const words = sheet.rows.filter(({ row }) => row > header.row).flatMap(({ cells }) => cells.map(partOf))
  return [{ sheet, header, labels, periods, parts: new Set(words.filter((word) => word !== undefined)).size }]
}

/** A list of vouchers has items and amounts too; where another sheet names the parts of a statement it isn't one. */
function statementsAmong(found: readonly Candidate[]): readonly Candidate[] {
  const named = found.filter(({ parts }) => parts > 1)
  return named.length > 0 ? named : found
}

type Chosen = Result<{ readonly candidate: Candidate; readonly period: Period }, StatementRefusal>

function choose(found: readonly Candidate[], expected: Period | undefined): Chosen {
  const [only, other] = found
  if (!only) return refuse({ code: 'workbook.noHeader', looksFor: MUST_HAVE })
  if (!other) return periodOfOne(only, expected)
  const fitting = found.filter(({ periods }) => periods.length === 1 && isSame(periods[0], expected))
  const [fits, again] = fitting
  if (fits && expected && !again) return accept({ candidate: fits, period: expected })
  const periods = found.flatMap((candidate) => candidate.periods)
  const first = periods[0]
  const second = periods.find((period) => !isSame(period, first))
  if (first && second && !again) return refuse({ code: 'workbook.twoPeriods', periods: [first, second] })
  return refuse({ code: 'workbook.twoStatements', sheets: found.map(({ sheet }) => sheet.name) })
}

function periodOfOne(candidate: Candidate, expected: Period | undefined): Chosen {
  const [stated = expected, second] = candidate.periods
  if (!stated) return refuse({ code: 'workbook.noPeriod' })
  if (second) return refuse({ code: 'workbook.twoPeriods', periods: [stated, second] })
  if (expected && !isSame(stated, expected)) return refuse({ code: 'workbook.otherPeriod', stated, expected })
  return accept({ candidate, period: stated })
}

const isSame = (a: Period | undefined, b: Period | undefined): boolean => a?.first === b?.first && a?.last === b?.last

function assemble({ sheet, header, labels }: Candidate, period: Period): StatementReading {
  const last = lastRowOf(header)
  const below = sheet.rows.filter(({ row }) => row > last)
  const table = readTable(below, header, period.last.slice(0, YEAR_LENGTH), sheet.merged)
  const above = sheet.rows.filter(({ row }) => row <= last).map((row) => noteAbove(row, header))
  const fieldRows = new Set(table.notes.filter(({ became }) => became === 'field').map(({ row }) => row))
  const allLabels = [...labels, ...below.filter(({ row }) => fieldRows.has(row)).flatMap(labelsOf)]
  for (const end of ['opening', 'closing'] as const) table.ends[end] ??= endIn(allLabels, end)
  return {
    sheet: sheet.name,
    statement: statementOf(period, fieldsIn(allLabels), table),
    rows: [...above, ...table.notes],
    problems: table.problems,
    ignored: ignoredIn(sheet.rows.find(({ row }) => row === last)?.cells ?? [], header, table),
  }
}

/** 期初结余：… above or below the table. */
function endIn(labels: readonly Labelled[], end: 'opening' | 'closing'): Table['ends']['opening'] {
  for (const { kind, value, row } of labels) {
    const amount = kind === end ? parseAmount(value) : undefined
    if (amount?.ok) return { amount: amount.value, row }
  }
  return undefined
}

/** The heads that no column was taken by, so that nobody wonders where it went. */
const ignoredIn = (cells: readonly Cell[], { blocks }: Header, table: Table): StatementReading['ignored'] => {
  const taken = [...blocks, table].flatMap(({ columns }) => Object.values(columns).map(({ index }) => index))
  return cells.flatMap((cell, index) =>
    textOf(cell) === '' || taken.includes(index) ? [] : [{ letter: letterOf(index), head: rawOf(cell) }],
  )
}

function statementOf(period: Period, { contact, keeping, rows }: Fields, table: Table): Statement {
  const { opening, closing } = table.ends
  const part = (name: PartName) => table.parts[name] ?? null
  const [income, cost, split, expenditure, transfer] = PARTS.map(part)
  const ends = { ...(opening ? { opening: opening.row } : {}), ...(closing ? { closing: closing.row } : {}) }
  return {
    period,
    contact,
    keeping,
    opening: opening?.amount ?? null,
    ...{ income: income ?? null, cost: cost ?? null, split: split ?? null },
    ...{ expenditure: expenditure ?? null, transfer: transfer ?? null },
    closing: closing?.amount ?? null,
    ...(table.noIncomeReason === undefined ? {} : { noIncomeReason: table.noIncomeReason }),
    subtotals: table.subtotals,
    rows: { ...rows, ...ends },
  }
}

function noteAbove(row: SheetRow, header: Header): RowNote {
  const words = wordsOf(row.cells)
  const labelled = labelsOf(row).length > 0
  const became = row.row >= header.row ? 'heading' : words === '' ? 'blank' : labelled ? 'field' : 'title'
  return { row: row.row, became, words }
}
