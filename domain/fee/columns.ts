import type { Refusal, Result, SheetRow } from '../common'
import { accept, refuse, textOf } from '../common'
import type { RollField } from './policy'

/** What a column of a roll holds. */
export type RollColumn =
  | 'building'
  | 'entrance'
  | 'room'
  | 'ownerName'
  | 'phone'
  | 'area'
  | 'rate'
  | 'first'
  | 'last'
  | 'amount'
  | 'paid'
  | 'reason'
  | 'contactWay'
  | 'contactOn'

/** Where a column stands and what its head says. */
export interface ColumnPlace {
  /** 0 is the first. */
  readonly index: number
  readonly label: string
}

export type RollColumns = ReadonlyMap<RollColumn, ColumnPlace>

export type HeaderRefusal =
  | (Refusal & { readonly code: 'fee.noHeader' })
  /** The columns by the head that is looked for first. */
  | (Refusal & { readonly code: 'fee.columnsMissing'; readonly row: number; readonly columns: readonly string[] })
  | (Refusal & { readonly code: 'fee.columnTwice'; readonly row: number; readonly columns: readonly string[] })

export interface RollHeader {
  readonly row: number
  readonly columns: RollColumns
}

/** How heads are written, without what stands in brackets behind them; the first is the one we ask for. */
const HEADS: readonly (readonly [RollColumn, readonly string[]])[] = [
  ['building', ['楼栋', '栋号', '楼号', '幢号', '楼幢']],
  ['entrance', ['单元', '单元号']],
  ['room', ['房号', '室号', '房间号', '门牌号']],
  ['ownerName', ['业主姓名', '姓名', '业主']],
  ['phone', ['联系电话', '电话', '手机号', '手机']],
  ['area', ['建筑面积', '计费面积', '面积']],
  ['rate', ['收费标准', '物业费标准', '单价']],
  ['first', ['欠费起', '计费起', '费用起', '起始月份']],
  ['last', ['欠费止', '计费止', '费用止', '截止月份']],
  ['amount', ['欠费金额', '应收金额', '应交金额', '金额']],
  ['paid', ['已交金额', '已收金额', '实收金额']],
  ['reason', ['欠费原因', '原因']],
  ['contactWay', ['催缴方式']],
  ['contactOn', ['催缴日期']],
]

const COLUMN_OF_HEAD: ReadonlyMap<string, RollColumn> = new Map(
  HEADS.flatMap(([column, heads]) => heads.map((head) => [head, column] as const)),
)

const headOf = (column: RollColumn): string => HEADS.find(([name]) => name === column)?.[1][0] ?? column

const ALWAYS: readonly RollColumn[] = ['building', 'room', 'area', 'rate', 'first', 'last', 'amount']

/** Columns in which a row says what a policy asks of it. */
export const COLUMNS_OF: Readonly<Record<RollField, readonly RollColumn[]>> = {
  ownerName: ['ownerName'],
  reason: ['reason'],
  contact: ['contactWay', 'contactOn'],
}

/** Titles and remarks stand above the heads, but not a whole page of them. */
const ROWS_SEARCHED = 20

/**
 * Finds the row of heads: the one that names the most columns.
 * @param fields what the policy asks of a row
 * @returns fee.noHeader where no row names at least two; fee.columnsMissing, fee.columnTwice with the heads
 */
export function findHeader(rows: readonly SheetRow[], fields: readonly RollField[]): Result<RollHeader, HeaderRefusal> {
  const [best] = rows
    .slice(0, ROWS_SEARCHED)
    .map((row) => ({ row: row.row, named: headsIn(row) }))
    .sort((a, b) => b.named.length - a.named.length)
  if (!best || best.named.length < 2) return refuse({ code: 'fee.noHeader' })
  const { row, named } = best
  const twice = named.filter(({ column }, nth) => named.findIndex((other) => other.column === column) < nth)
  if (twice.length > 0) return refuse({ code: 'fee.columnTwice', row, columns: twice.map(({ label }) => label) })
  const columns = new Map(named.map(({ column, index, label }) => [column, { index, label }]))
  const missing = [...ALWAYS, ...fields.flatMap((field) => COLUMNS_OF[field])].filter((column) => !columns.has(column))
  if (missing.length > 0) {
    return refuse({ code: 'fee.columnsMissing', row, columns: missing.map(headOf) })
  }
  return accept({ row, columns })
}

interface NamedHead extends ColumnPlace {
  readonly column: RollColumn
}

const headsIn = ({ cells }: SheetRow): NamedHead[] =>
  cells.flatMap((cell, index) => {
    const label = textOf(cell)
    const column = COLUMN_OF_HEAD.get(label.replace(/\(.*\)/, '').replace(/\s/g, ''))
    return column ? [{ column, index, label: String(cell) }] : []
  })
