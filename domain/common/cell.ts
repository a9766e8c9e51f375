import type { Money } from './money'
import { fen } from './money'

/** What stands in one cell of a sheet. A date comes as its text, YYYY-MM-DD. */
export type Cell = string | number | boolean | null

/** A row of a sheet with its number as the office sees it (1 is the first). */
export interface SheetRow {
  readonly row: number
  readonly cells: readonly Cell[]
}

const FEN_DECIMALS = 2
/** A sheet's numbers are floats: 3790.43 may be stored a hair beside it. */
const FLOAT_NOISE = 1e-6

/** The words of a cell: full-width figures and letters made half-width, blanks at the ends and signs that nobody sees taken off. */
export const textOf = (cell: Cell | undefined): string =>
  typeof cell === 'string' ? cell.normalize('NFKC').replace(UNSEEN, '').trim() : String(cell ?? '')

/** Copied from a chat or a web page: joiners, marks of direction, a mark of byte order. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g

/**
 * Reads an amount of yuan as people write it: 5389.27, "4,465.30", "１２．５", "¥100", "100元".
 * @returns fen; undefined where it is no amount of whole fen
 */
export function readYuan(cell: Cell | undefined): Money | undefined {
  const whole = readDecimal(typeof cell === 'string' ? bare(cell) : cell, FEN_DECIMALS)
  return whole === undefined ? undefined : fen(whole)
}

/**
 * Reads a decimal figure without floats.
 * @param decimals how many places it may have
 * @returns the figure in units of its last place: 85.37 with 2 decimals is 8537; undefined where it is no such figure
 */
export function readDecimal(cell: Cell | undefined, decimals: number): number | undefined {
  const unit = 10 ** decimals
  if (typeof cell === 'number') {
    const whole = Math.round(cell * unit)
    return Number.isSafeInteger(whole) && Math.abs(cell * unit - whole) < FLOAT_NOISE * unit ? whole : undefined
  }
  const [, sign, digits, places = ''] = DECIMAL.exec(textOf(cell)) ?? []
  if (!digits || places.length > decimals) return undefined
  const size = Number(digits.replace(/,/g, '') + places.padEnd(decimals, '0'))
  if (!Number.isSafeInteger(size)) return undefined
  return sign && size !== 0 ? -size : size
}

/** Thousands commas only where they belong. */
const DECIMAL = /^([-−])?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/

const bare = (cell: string): string =>
  textOf(cell)
    .replace(/^[¥￥]\s*/, '')
    .replace(/\s*元$/, '')
