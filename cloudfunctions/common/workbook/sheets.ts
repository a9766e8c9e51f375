import type { Result, SheetRow } from '../../../domain/common'
import { accept, refuse } from '../../../domain/common'
import { openParts } from './archive'
import type { Book } from './book'
import { readBook, scan } from './book'
import type { Parts } from './archive'
import type { WorkbookLimits } from './limits'
import type { FileRefusal } from './refusal'
import { NotReadable } from './refusal'
import { sheetReader } from './sheetReader'

/** A sheet of a workbook, all of its rows with their numbers as the office sees them. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly SheetRow[]
}

/**
 * Reads the visible sheets of an .xlsx file piece by piece: besides the rows it gives, it holds no more than the packed
 * file and one piece. What a merged range shows stands in its first cell; a day comes as its text.
 * @returns rows from the first to the last that holds something; refuses whatever isn't a workbook of a bearable size
 */
export async function readSheets(
  bytes: Uint8Array,
  limits: WorkbookLimits,
): Promise<Result<readonly Sheet[], FileRefusal>> {
  try {
    const parts = openParts(bytes, limits)
    const book = await readBook(parts)
    const sheets: Sheet[] = []
    for (const { name, part } of book.sheets) sheets.push({ name, rows: await rowsOf(parts, part, book, limits) })
    return accept(sheets)
  } catch (error) {
    if (error instanceof NotReadable) return refuse(error.refusal)
    throw error
  }
}

/** Empty rows between are there too; those behind the last that holds something are not. */
async function rowsOf(parts: Parts, part: string, book: Book, limits: WorkbookLimits): Promise<readonly SheetRow[]> {
  const rows: SheetRow[] = []
  const take = (row: SheetRow): void => {
    if (row.cells.length === 0) return
    while (rows.length < row.row - 1) rows.push({ row: rows.length + 1, cells: [] })
    rows.push(row)
  }
  await scan(parts, part, sheetReader(book, limits, take))
  return rows
}
