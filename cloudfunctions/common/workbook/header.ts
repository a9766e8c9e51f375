import type { Cell, SheetRow } from '../../../domain/common'
import { textOf } from '../../../domain/common'
import type { PartName } from '../../../domain/disclosure'
import type { ColumnKind } from './heads'
import { headOf } from './heads'
import { partInHead, rawOf } from './words'

/** A column with its place and its words as they stand. */
export interface Column {
  readonly index: number
  readonly head: string
}

export type Columns = Readonly<Partial<Record<ColumnKind, Column>>>

/** A table of a sheet: income and expenditure may stand side by side, each with its own columns. */
export interface Block {
  readonly columns: Columns
  /** First column, and the one behind the last. */
  readonly from: number
  readonly until: number
  /** What all its lines are, where its head says so (收入项目). */
  readonly part?: PartName
}

export interface Header {
  readonly row: number
  /** How many rows it takes: 本期 and 累计 may stand below 金额. */
  readonly height: number
  readonly blocks: readonly Block[]
}

/** The heads that must be there, as an office would write them. */
export const MUST_HAVE: readonly string[] = ['项目', '金额（元）']

/** The row that heads the table, the first of them: it names the amount and the item, in any order; undefined where none does. */
export function headerOf(rows: readonly SheetRow[]): Header | undefined {
  for (const [index, row] of rows.entries()) {
    const header = asHeader(row, rows[index - 1], rows[index + 1])
    if (header) return header
  }
  return undefined
}

interface Head extends Column {
  readonly kind: ColumnKind
  readonly rank: number
}

function asHeader(row: SheetRow, above: SheetRow | undefined, below: SheetRow | undefined): Header | undefined {
  const alone = blocksIn(row.cells, above)
  if (alone) return { row: row.row, height: 1, blocks: alone }
  if (!below || blocksIn(below.cells, row) || row.cells.every((cell) => headOf(cell) === undefined)) return undefined
  const both = blocksIn(under(row.cells, below.cells), above)
  return both ? { row: row.row, height: 2, blocks: both } : undefined
}

/** Two rows of heads as one: the lower words where there are any. */
const under = (upper: readonly Cell[], lower: readonly Cell[]): Cell[] =>
  Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) =>
    textOf(lower[index]) === '' ? (upper[index] ?? null) : (lower[index] ?? null),
  )

function blocksIn(cells: readonly Cell[], above: SheetRow | undefined): readonly Block[] | undefined {
  const heads = cells.flatMap((cell, index): Head[] => {
    const head = headOf(cell)
    return head ? [{ ...head, index, head: rawOf(cell) }] : []
  })
  const starts = startsOf(heads)
  const blocks = starts.map((from, nth) => {
    const until = starts[nth + 1] ?? Infinity
    const own = heads.filter(({ index }) => index >= from && index < until)
    return blockOf(own, from, until, starts.length > 1 ? (above?.cells ?? []) : [])
  })
  return blocks.every(isWhole) ? blocks : undefined
}

const isWhole = ({ columns: { item, amount, amountIn, amountOut } }: Block): boolean =>
  item !== undefined && (amount ?? amountIn ?? amountOut) !== undefined

/** Where blocks begin: at each item behind an amount that has an amount of its own behind it. */
function startsOf(heads: readonly Head[]): number[] {
  const starts = [0]
  let [item, amount] = [false, false]
  for (const [nth, { kind, index }] of heads.entries()) {
    const begins = kind === 'item' || kind === 'category'
    const later = heads.slice(nth)
    if (
      begins &&
      item &&
      amount &&
      ['item', 'amount'].every((wanted) => later.some((one) => plainKind(one) === wanted))
    ) {
      starts.push(index)
      item = amount = false
    }
    if (kind === 'item') item = true
    if (plainKind({ kind }) === 'amount') amount = true
  }
  return starts
}

const plainKind = ({ kind }: Pick<Head, 'kind'>): ColumnKind =>
  kind === 'amountIn' || kind === 'amountOut' ? 'amount' : kind

function blockOf(heads: readonly Head[], from: number, until: number, above: readonly Cell[]): Block {
  const best: Partial<Record<ColumnKind, Head>> = {}
  const columns: Partial<Record<ColumnKind, Column>> = {}
  for (const { kind, rank, index, head } of heads) {
    if (rank >= (best[kind]?.rank ?? Infinity)) continue
    best[kind] = { kind, rank, index, head }
    columns[kind] = { index, head }
  }
  const words = [above.slice(from, Math.min(until, above.length)).find((cell) => textOf(cell) !== ''), best.item?.head]
  const part = words.map((word) => partInHead(word)).find((one) => one !== undefined)
  return { columns, from, until, ...(part ? { part } : {}) }
}

/** A, B, … Z, AA as the sheet shows it. */
export function letterOf(index: number): string {
  const letters = 26
  const last = String.fromCharCode('A'.charCodeAt(0) + (index % letters))
  return index < letters ? last : `${letterOf(Math.floor(index / letters) - 1)}${last}`
}
