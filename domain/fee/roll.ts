import type { Finding, LocalDate, Money, Result, SheetRow } from '../common'
import { accept, isLocalDate, sum, textOf } from '../common'
import type { KnownUnits, TakenRow } from './checkAmong'
import { inRegister, notTwice } from './checkAmong'
import type { CheckedRow } from './checkRow'
import { checkRow } from './checkRow'
import type { HeaderRefusal, RollColumns } from './columns'
import { findHeader } from './columns'
import type { RollRow } from './rollRow'
import type { RollRules } from './rules'

/** A sheet read through: what can be taken, and what is wrong by row and column. */
export interface CheckedRoll {
  /** Rows in order; no month of a unit stands in two of them. */
  readonly rows: readonly RollRow[]
  readonly findings: readonly Finding[]
  /** Units, by `unitName`, of rows that weren't taken. */
  readonly leftOut: readonly string[]
  /** Sums of the rows in order. */
  readonly amount: Money
  readonly paid: Money
}

/**
 * PY-05: a whole sheet, row by row; nothing is taken of a row that anything is wrong with.
 * @param known absent where the sheet isn't held against the register
 */
export function checkRoll(
  rows: readonly SheetRow[],
  rules: RollRules,
  known?: KnownUnits,
): Result<CheckedRoll, HeaderRefusal> {
  const header = findHeader(rows, rules.fields)
  if (!header.ok) return header
  const check = rollCheck(header.value.columns, rules, known)
  const checked = rows.filter(({ row }) => row > header.value.row).map(check)
  const good = checked.flatMap(({ row }) => row ?? [])
  return accept({
    rows: good,
    findings: checked.flatMap(({ findings }) => findings),
    leftOut: checked.flatMap(({ row, unit }) => (row || unit === undefined ? [] : [unit])),
    amount: sum(good.map(({ amount }) => amount)),
    paid: sum(good.map(({ paid }) => paid)),
  })
}

/**
 * A check for rows that come one after another, e.g. from a stream: it remembers each unit's months and no more.
 * @param taken rows of earlier steps by `unitName`
 */
export function rollCheck(
  columns: RollColumns,
  rules: RollRules,
  known?: KnownUnits,
  taken: Iterable<readonly [string, readonly TakenRow[]]> = [],
): (sheetRow: SheetRow) => CheckedRow {
  const seen = new Map(taken)
  return (sheetRow) => {
    const checked = checkRow(sheetRow, columns, rules)
    const { row } = checked
    if (!row) return checked
    const earlier = seen.get(row.unit) ?? []
    const amiss = [...notTwice(row, earlier, columns, rules), ...(known ? inRegister(row, columns, known, rules) : [])]
    if (amiss.length > 0) return { findings: amiss, unit: row.unit }
    seen.set(row.unit, [...earlier, { row: row.row, period: row.charge.period }])
    return checked
  }
}

/** PY-01: the day as of which a roll says it stands (截至2019年12月31日), from its title. */
export function asOfIn(rows: readonly SheetRow[]): LocalDate | undefined {
  for (const { cells } of rows.slice(0, 3)) {
    const [, year, month = '', day = ''] = AS_OF.exec(cells.map(textOf).join(' ')) ?? []
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    if (isLocalDate(date)) return date
  }
  return undefined
}

const AS_OF = /截[至止](\d{4})年(\d{1,2})月(\d{1,2})日/
