import type { Cell, Finding, Money, SheetRow } from '../common'
import { textOf } from '../common'
import { unitName } from '../registry'
import type { CellsAt } from './cells'
import { cellsOf } from './cells'
import type { RollColumns } from './columns'
import type { RollField } from './policy'
import { readAmount, readCharge, readPaid, readPlace } from './readCells'
import type { Charge, RollRow } from './rollRow'
import { amountOf } from './rollRow'
import type { RollRules } from './rules'

/** A row in order, or everything that is wrong with it; neither where it is no row of a unit (blank, a total). */
export interface CheckedRow {
  readonly row?: RollRow
  readonly findings: readonly Finding[]
  /** The unit by `unitName`, where the row says which. */
  readonly unit?: string
}

/**
 * PY-05: checks one row by itself and finds all that is wrong; a figure that follows from a wrong one isn't found again.
 * A finding's `at` is the column.
 */
export function checkRow(sheetRow: SheetRow, columns: RollColumns, rules: RollRules): CheckedRow {
  if (isNoUnit(sheetRow)) return { findings: [] }
  const at = cellsOf(sheetRow, columns, rules.rowsGround)
  const place = readPlace(at)
  const charge = readCharge(at)
  const amount = readAmount(at('amount'))
  const paid = readPaid(at('paid'))
  const findings = [
    ...[place, charge, amount, paid].flatMap((read) => read.findings),
    ...amountAgrees(at, charge.value, amount.value, rules.roundingFen),
    ...paidWithinOwed(at, amount.value, paid.value),
    ...fieldsGiven(cellsOf(sheetRow, columns, rules.fieldsGround), rules.fields),
  ]
  if (!place.value) return { findings }
  const unit = unitName(place.value)
  if (findings.length > 0 || !charge.value) return { findings, unit }
  if (amount.value === undefined || paid.value === undefined) return { findings, unit }
  const figures = { place: place.value, charge: charge.value, amount: amount.value, paid: paid.value }
  return { row: { row: sheetRow.row, unit, ...figures, ...wordsOf(at) }, findings, unit }
}

function amountAgrees(at: CellsAt, charge: Charge | undefined, stated: Money | undefined, within: number): Finding[] {
  if (!charge || stated === undefined) return []
  const expected = amountOf(charge)
  if (Math.abs(stated - expected) <= within) return []
  return [at('amount').wrong('fee.amountDiffers', { statedFen: stated, expectedFen: expected })]
}

function paidWithinOwed(at: CellsAt, owed: Money | undefined, paid: Money | undefined): Finding[] {
  if (owed === undefined || paid === undefined || paid <= owed) return []
  return [at('paid').wrong('fee.paidMoreThanOwed', { paidFen: paid, owedFen: owed })]
}

/** PY-19: name, reason and one contact per debtor, where the policy asks for them. */
const fieldsGiven = (at: CellsAt, fields: readonly RollField[]): Finding[] =>
  fields.flatMap((field) =>
    field === 'contact' ? contactGiven(at) : at(field).text ? [] : at(field).wrong(MISSING[field]),
  )

const MISSING = { ownerName: 'fee.nameMissing', reason: 'fee.reasonMissing' } as const

function contactGiven(at: CellsAt): Finding[] {
  const blank = [at('contactWay'), at('contactOn')].filter(({ text }) => text === '')
  return blank.slice(0, 1).map((cell) => cell.wrong('fee.contactMissing'))
}

function wordsOf(at: CellsAt): Pick<RollRow, 'ownerName' | 'phone' | 'reason' | 'contact'> {
  const words = { ownerName: at('ownerName').text, phone: at('phone').text, reason: at('reason').text }
  const way = at('contactWay').text
  return way === '' ? words : { ...words, contact: { way, on: at('contactOn').text } }
}

/** A blank row, one with a running number or a remark alone, and the row of totals. */
function isNoUnit({ cells }: SheetRow): boolean {
  const first = cells.findIndex(isFilled)
  if (first < 0 || !cells.some((cell, nth) => nth > first && isFilled(cell))) return true
  return /^(合计|总计|小计)/.test(textOf(cells[first]))
}

const isFilled = (cell: Cell): boolean => typeof cell === 'number' || textOf(cell) !== ''
