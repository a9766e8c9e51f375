import type { Result } from '../../../domain/common'
import { accept, refuse } from '../../../domain/common'
import type { WorkbookLimits } from './limits'
import type { FileRefusal } from './refusal'

const LETTERS = 26
const BEFORE_A = 64

/** How far a sheet reaches; undefined where its addresses can't be trusted. */
interface Extent {
  readonly rows: number
  readonly columns: number
}

/**
 * Refuses sheets that reach too far: one cell in the last row and column of a sheet is a few bytes, and a reader that
 * fills the rows before it needs all memory there is. All parts are looked at, since a sheet may have any name.
 */
export function checkExtent(
  parts: ReadonlyMap<string, Buffer>,
  limits: WorkbookLimits,
): Result<ReadonlyMap<string, Buffer>, FileRefusal> {
  for (const data of parts.values()) {
    const extent = extentOf(data.toString())
    if (!extent) return refuse({ code: 'workbook.broken' })
    if (extent.rows > limits.rows) return refuse({ code: 'workbook.tooManyRows', limit: limits.rows })
    if (extent.columns > limits.columns) return refuse({ code: 'workbook.tooManyColumns', limit: limits.columns })
  }
  return accept(parts)
}

/** A row or cell with its attributes. No `<` may stand in them, so that a search never runs past the next tag. */
const TAG = /<(?:[\w.-]+:)?(row|c)(?=[\s/>])((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/g
const ADDRESS = /\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/

function extentOf(xml: string): Extent | undefined {
  // A comment could hide a row from this search and not from the reader.
  if (xml.includes('sheetData') && /<!/.test(xml)) return undefined
  let [count, rows, columns] = [0, 0, 0]
  for (const [, tag, attributes = ''] of xml.matchAll(TAG)) {
    if (tag === 'row') count += 1
    const address = ADDRESS.exec(attributes)
    if (!address) continue
    const [, letters = '', row] = /^([A-Z]{0,3})(\d{1,7})$/.exec(address[1] ?? address[2] ?? '') ?? []
    if (row === undefined || (letters === '') !== (tag === 'row')) return undefined
    rows = Math.max(rows, Number(row))
    columns = Math.max(columns, columnNumber(letters))
  }
  return { rows: Math.max(rows, count), columns }
}

/** Column number of A, B, … AA; 0 for none. */
const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * LETTERS + letter.charCodeAt(0) - BEFORE_A, 0)
