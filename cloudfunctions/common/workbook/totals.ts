import type { Cell } from '../../../domain/common'
import { sum } from '../../../domain/common'
import type { Line, PartName, Subtotal } from '../../../domain/disclosure'
import type { TableRow } from './line'
import { amountOf, cellOf } from './line'
import type { Table } from './readSoFar'
import { isSubtotal, isSurplus, isTotal, partOf, partOfTotal, plain } from './words'

/** The cell that says 合计, 小计 or 结余; undefined where the row is no total. */
export const totalCell = (row: TableRow): Cell | undefined =>
  [cellOf(row, 'part'), cellOf(row, 'category'), cellOf(row, 'item'), ...row.cells.slice(0, 2)].find((cell) =>
    isTotal(cell),
  )

/** A total is compared with its lines where it says, or shows by its place and its amount, whose it is. */
export function readTotal(row: TableRow, table: Table): void {
  const words = totalCell(row)
  const named = partOfTotal(words)
  const part = named ?? partOf(cellOf(row, 'part')) ?? table.current
  const amount = amountOf(row)
  if (part === undefined || part === 'opening' || part === 'closing' || isSurplus(words)) return
  if (typeof amount !== 'number') return
  const before = table.subtotals.filter((total) => total.part === part)
  if (named !== undefined) {
    if (amount !== outOf(table, part, amount)) table.subtotals.push({ part, amount, row: row.row })
    return
  }
  const isLone = /^(小计|合计|总计|共计|总额|总和)$/.test(plain(words))
  if (isLone && !isSubtotal(words) && before.some(({ of }) => of === undefined)) return
  const lines = table.parts[part] ?? []
  const group = lines.slice(lastOf(before, lines) + 1)
  const of = ofWhat(amount, lines, group, !isLone || isSubtotal(words))
  table.subtotals.push({ part, amount, row: row.row, of: of.map(({ id }) => id) })
}

/** 支出合计 may take cost and expenditure together: the amount itself then, and there is nothing more to compare. */
function outOf(table: Table, part: PartName, amount: number): number | undefined {
  const [cost = [], spent = []] = [table.parts.cost, table.parts.expenditure]
  const both = sum([...cost, ...spent].map((line) => line.amount))
  return part === 'expenditure' && cost.length > 0 && both === amount ? both : undefined
}

/** All lines of the part so far, or those since the last total: what the amount agrees with, else what the word says. */
function ofWhat(amount: number, lines: readonly Line[], group: readonly Line[], ofGroup: boolean): readonly Line[] {
  const agrees = [group, lines].find((some) => sum(some.map((line) => line.amount)) === amount)
  return agrees ?? (ofGroup ? group : lines)
}

/** Index of the last line that a total of the part has taken in; -1 for none. */
const lastOf = (totals: readonly Subtotal[], lines: readonly Line[]): number =>
  Math.max(-1, ...totals.flatMap(({ of = [] }) => of.map((id) => lines.findIndex((line) => line.id === id))))

/** A total of all lines of its part says so by naming none of them. */
export const wholeTotals = ({ subtotals, parts }: Table): Subtotal[] =>
  subtotals.map(({ of, ...total }) => {
    const lines = parts[total.part] ?? []
    return of === undefined || of.length === lines.length ? total : { ...total, of }
  })
