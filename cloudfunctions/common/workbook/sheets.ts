import readWorkbook from 'read-excel-file/universal'
import type { Cell, Result, SheetRow } from '../../../domain/common'
import { accept, refuse } from '../../../domain/common'
import { unpack } from './archive'
import { checkExtent } from './extent'
import type { WorkbookLimits } from './limits'
import type { FileRefusal } from './refusal'
import { store } from './zip'

/** A sheet of a workbook, all of its rows with their numbers as the office sees them. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly SheetRow[]
}

const DATE_LENGTH = 10

/**
 * Reads the sheets of an .xlsx file. What a merged range shows stands in its first cell; a formula is its last result,
 * and nothing where that is an error.
 * @returns rows from the first to the last that holds something; refuses whatever isn't a workbook of a bearable size
 */
export async function readSheets(
  bytes: Uint8Array,
  limits: WorkbookLimits,
): Promise<Result<readonly Sheet[], FileRefusal>> {
  const unpacked = unpack(bytes, limits)
  const bounded = unpacked.ok ? checkExtent(unpacked.value, limits) : unpacked
  return bounded.ok ? readParts(bounded.value) : bounded
}

/** The reader throws at whatever it doesn't know; that is the file's fault, for it has been found sound so far. */
async function readParts(parts: ReadonlyMap<string, Buffer>): Promise<Result<readonly Sheet[], FileRefusal>> {
  try {
    const sheets = await readWorkbook(store(parts))
    return accept(sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map(asRow) })))
  } catch {
    return refuse({ code: 'workbook.broken' })
  }
}

const asRow = (cells: readonly unknown[], index: number): SheetRow => ({ row: index + 1, cells: cells.map(asCell) })

function asCell(value: unknown): Cell {
  if (value instanceof Date) return value.toISOString().slice(0, DATE_LENGTH)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}
