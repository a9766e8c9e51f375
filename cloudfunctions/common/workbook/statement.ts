import type { Period, Result, SheetRow } from '../../../domain/common'
import { accept, refuse } from '../../../domain/common'
import type { PartName, Statement } from '../../../domain/disclosure'
import { PARTS } from '../../../domain/disclosure'
import type { Fields } from './fields'
import { fieldsIn, periodsIn } from './fields'
import type { Header } from './header'
import { headerOf, letterOf, MUST_HAVE } from './header'
import type { Labelled } from './labels'
import { labelsOf } from './labels'
import { STATEMENT_LIMITS } from './limits'
import type { RowNote, StatementReading } from './reading'
import type { StatementRefusal, WorkbookRefusal } from './refusal'
import type { Sheet } from './sheets'
import { readSheets } from './sheets'
import type { Table } from './table'
import { readTable } from './table'
import { wordsOf } from './words'

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
}

/** The same from sheets already read. */
export function statementIn(sheets: readonly Sheet[], expected?: Period): Result<StatementReading, StatementRefusal> {
  const found = sheets.flatMap(candidateIn)
  const chosen = choose(found, expected)
  if (!chosen.ok) return chosen
  const { candidate, period } = chosen.value
  const amount = candidate.header.columns.amount
  if (amount?.head.includes('万')) {
    const { row } = candidate.header
    return refuse({ code: 'workbook.notInYuan', row, column: letterOf(amount.index), stated: amount.head })
  }
  return accept(assemble(candidate, period))
}

function candidateIn(sheet: Sheet): Candidate[] {
  const header = headerOf(sheet.rows)
  if (!header || !sheet.rows.some(({ row, cells }) => row > header.row && wordsOf(cells) !== '')) return []
  const labels = sheet.rows.filter(({ row }) => row < header.row).flatMap(labelsOf)
  return [{ sheet, header, labels, periods: periodsIn(sheet.rows, labels, header) }]
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
  const below = sheet.rows.filter(({ row }) => row > header.row)
  const table = readTable(below, header, period.last.slice(0, YEAR_LENGTH))
  const above = sheet.rows.filter(({ row }) => row <= header.row).map((row) => noteAbove(row, header))
  const fieldRows = new Set(table.notes.filter(({ became }) => became === 'field').map(({ row }) => row))
  const allLabels = [...labels, ...below.filter(({ row }) => fieldRows.has(row)).flatMap(labelsOf)]
  return {
    sheet: sheet.name,
    statement: statementOf(period, fieldsIn(allLabels), table),
    rows: [...above, ...table.notes],
    problems: table.problems,
  }
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
  const became = row.row === header.row ? 'heading' : words === '' ? 'blank' : labelled ? 'field' : 'title'
  return { row: row.row, became, words }
}
