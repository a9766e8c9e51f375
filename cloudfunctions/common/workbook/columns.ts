import type { SheetRow } from '../../../domain/common'
import { textOf } from '../../../domain/common'
import type { Block, Columns } from './header'
import { isCategory, isOrdinal, isTotal, partOf } from './words'

/** Parts that a column must name before it is taken for the column of parts. */
const ENOUGH = 2

/**
 * The columns of a block, with that of the parts where its head doesn't say so: 项目 over 经营收入 with 明细 beside it, or a
 * merged column without a head.
 */
export function columnsIn({ columns: stated, from, until }: Block, rows: readonly SheetRow[]): Columns {
  const columns = withCategories(stated, rows)
  if (columns.part || !columns.item) return columns
  const widest = Math.max(0, ...rows.map(({ cells }) => cells.length))
  for (let index = from; index < Math.min(until, widest); index += 1) {
    const naming = rows.filter(({ cells }) => isPart(cells[index]))
    if (new Set(naming.map(({ cells }) => partOf(cells[index]))).size < ENOUGH) continue
    const item = index === columns.item.index ? itemBeside(index, naming, columns, widest) : columns.item.index
    if (item === undefined || !mostly(naming, item)) continue
    const { category, ...others } = columns
    const kept = category && category.index !== index ? { ...others, category } : others
    return { ...kept, part: { index, head: '' }, item: { index: item, head: columns.item.head } }
  }
  return columns
}

/** 收支类别 may head the categories of lines whose parts stand as headings between them: 停车费 below 一、经营收入. */
function withCategories({ part, ...others }: Columns, rows: readonly SheetRow[]): Columns {
  if (!part) return others
  const lines = rows.filter(({ cells }) =>
    [others.item, others.amount].some((one) => textOf(cells[one?.index ?? -1]) !== ''),
  )
  const named = lines.map(({ cells }) => cells[part.index])
  const holds = named.some(isCategory) && !named.some(isPart)
  return holds && !others.category ? { ...others, category: part } : { part, ...others }
}

const isPart = (cell: SheetRow['cells'][number] | undefined): boolean => {
  const word = partOf(cell)
  return word !== undefined && word !== 'opening' && word !== 'closing'
}

/** Whether most rows have words in a column that are neither a number nor a part nor a total. */
const mostly = (rows: readonly SheetRow[], index: number): boolean =>
  rows.filter(({ cells }) => isItem(cells[index])).length * 2 > rows.length

const isItem = (cell: SheetRow['cells'][number] | undefined): boolean =>
  typeof cell === 'string' && textOf(cell) !== '' && !isOrdinal(cell) && !isPart(cell) && !isTotal(cell)

/** The column behind that of the parts where the items stand; none that its head says something else of. */
function itemBeside(
  index: number,
  rows: readonly SheetRow[],
  { item, ...others }: Columns,
  widest: number,
): number | undefined {
  const taken = Object.values(others).map((column) => column.index)
  return Array.from({ length: widest }, (_, column) => column).find(
    (column) => column > index && column !== item?.index && !taken.includes(column) && mostly(rows, column),
  )
}
