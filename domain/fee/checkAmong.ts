import type { Finding, Period } from '../common'
import { finding } from '../common'
import type { RollColumns } from './columns'
import type { RollRow } from './rollRow'
import type { RollRules } from './rules'

/** A row that was taken before, of the same unit. */
export interface TakenRow {
  readonly row: number
  readonly period: Period
}

/** A unit that the community has. */
export interface KnownUnit {
  readonly id: string
  /** Registered area in whole dm², where it is known. */
  readonly areaDm2?: number
}

/** The community's units by `unitName`. */
export type KnownUnits = ReadonlyMap<string, KnownUnit>

/** PY-05: a month of a unit stands in one row only. The row that came first is right, the later one is found. */
export function notTwice(
  { row, unit, charge }: RollRow,
  earlier: readonly TakenRow[],
  columns: RollColumns,
  { rowsGround }: RollRules,
): Finding[] {
  const [same] = earlier.filter(
    ({ period }) => period.first <= charge.period.last && charge.period.first <= period.last,
  )
  if (!same) return []
  const figures = { column: columns.get('room')?.label ?? 'room', unit, firstRow: same.row }
  return [finding(rowsGround, 'fee.unitTwice', 'room', figures, row)]
}

/** The unit is one of the community's, and its area is the registered one. */
export function inRegister(
  { row, unit, charge }: RollRow,
  columns: RollColumns,
  known: KnownUnits,
  { rowsGround }: RollRules,
): Finding[] {
  const registered = known.get(unit)
  const label = (column: 'room' | 'area'): string => columns.get(column)?.label ?? column
  if (!registered) {
    return [finding(rowsGround, 'fee.noSuchUnit', 'room', { column: label('room'), unit }, row)]
  }
  const { areaDm2 } = registered
  if (areaDm2 === undefined || areaDm2 === charge.areaDm2) return []
  const figures = { column: label('area'), statedDm2: charge.areaDm2, expectedDm2: areaDm2 }
  return [finding(rowsGround, 'fee.areaDiffers', 'area', figures, row)]
}
