import type { Cell, Figure, Finding, SheetRow } from '../common'
import { finding, textOf } from '../common'
import type { RollColumn, RollColumns } from './columns'

/** One cell of a row by its column, with a finding at hand for what is wrong with it. */
export interface CellAt {
  readonly value: Cell | undefined
  /** Its words, half-width and trimmed; empty where nothing stands or the column is missing. */
  readonly text: string
  /** A finding at this row and column; its figures hold the column's head and what stood in the cell. */
  wrong(what: string, figures?: Readonly<Record<string, Figure>>): Finding
}

export type CellsAt = (column: RollColumn) => CellAt

/** A value that was read, or what is wrong with it. */
export interface Read<T> {
  readonly value?: T
  readonly findings: readonly Finding[]
}

/** @param ground clause or setting that the findings rest on */
export const cellsOf =
  ({ row, cells }: SheetRow, columns: RollColumns, ground: string): CellsAt =>
  (column) => {
    const place = columns.get(column)
    const value = place && cells[place.index]
    const stated = value === undefined || value === null ? '' : String(value)
    return {
      value,
      text: textOf(value),
      wrong: (what, figures = {}) =>
        finding(ground, what, column, { column: place?.label ?? column, stated, ...figures }, row),
    }
  }

export const right = <T>(value: T): Read<T> => ({ value, findings: [] })

export const wrong = (...findings: readonly Finding[]): Read<never> => ({ findings })
