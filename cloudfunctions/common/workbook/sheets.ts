import type { Result, SheetRow } from '../../../domain/common'
import { accept, refuse } from '../../../domain/common'
import { openParts } from './archive'
import type { Book } from './book'
import { readBook, scan } from './book'
import type { Parts } from './archive'
import type { WorkbookLimits } from './limits'
import type { FileRefusal } from './refusal'
import { NotReadable } from './refusal'
import { columnOf, sheetReader } from './sheetReader'
import { attribute } from './xml'

/** A sheet of a workbook, all of its rows with their numbers as the office sees them. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly SheetRow[]
  /** Cells merged down a column. */
  readonly merged?: readonly MergedDown[]
}

/** Rows of one column that are merged: what they show stands in the first. */
export interface MergedDown {
  readonly column: number
  readonly first: number
  readonly last: number
}

/** No statement has more, and no more are kept. */
const MOST_MERGED = 2_000

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
    for (const { name, part } of book.sheets) sheets.push({ name, ...(await rowsOf(parts, part, book, limits)) })
    return accept(sheets)
  } catch (error) {
    if (error instanceof NotReadable) return refuse(error.refusal)
    throw error
  }
}

/** Empty rows between are there too; those behind the last that holds something are not. */
async function rowsOf(
  parts: Parts,
  part: string,
  book: Book,
  limits: WorkbookLimits,
): Promise<Pick<Sheet, 'rows' | 'merged'>> {
  const [rows, merged]: [SheetRow[], MergedDown[]] = [[], []]
  const take = (row: SheetRow): void => {
    if (row.cells.length === 0) return
    while (rows.length < row.row - 1) rows.push({ row: rows.length + 1, cells: [] })
    rows.push(row)
  }
  const reader = sheetReader(book, limits, take)
  await scan(parts, part, {
    ...reader,
    open(name, attributes) {
      if (name !== 'mergeCell') return reader.open(name, attributes)
      const down = mergedDown(attribute(attributes, 'ref') ?? '')
      if (down && merged.length < MOST_MERGED) merged.push(down)
    },
  })
  return merged.length > 0 ? { rows, merged } : { rows }
}

/** A3:A5; of a range over several columns nothing is told. */
function mergedDown(range: string): MergedDown | undefined {
  const [, from = '', first, to, last] = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(range) ?? []
  return from !== '' && from === to ? { column: columnOf(from), first: Number(first), last: Number(last) } : undefined
}
