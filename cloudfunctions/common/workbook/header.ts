import type { Cell, SheetRow } from '../../../domain/common'
import { plain, rawOf } from './words'

export type ColumnKind =
  'part' | 'category' | 'item' | 'sourceId' | 'amount' | 'voucher' | 'decisionId' | 'payee' | 'date' | 'remark'

/** Words that head a column, the surest first; of two columns of one kind the surer word wins. */
const HEADS: readonly (readonly [ColumnKind, readonly string[]])[] = [
  ['part', ['部分', '收支部分', '收支类别', '收支类型', '大类', '收支分类', '科目类别']],
  ['category', ['类别', '分类', '收入类别', '类型', '收益类别', '种类']],
  ['item', ['项目', '项目名称', '收支项目', '收益项目', '明细项目', '明细', '内容', '摘要', '名称', '科目', '事项']],
  ['sourceId', ['编号', '项目编号', '登记编号', '来源编号', '收益编号', '合同编号', '代码']],
  ['amount', ['本期金额', '金额', '本期发生额', '发生额', '本季金额', '本季度金额', '本期数', '金额合计', '收支金额']],
  ['voucher', ['凭证号', '凭证', '凭证编号', '凭证号码', '票据号', '单据号', '发票号', '凭据号']],
  [
    'decisionId',
    ['业主决定', '业主共同决定', '决定编号', '业主大会决议', '决议编号', '表决编号', '决议', '业主决定编号'],
  ],
  ['payee', ['收款人', '收款单位', '收款方', '付款对象', '支付对象', '收款对象', '供应商', '施工单位']],
  ['date', ['转存日期', '日期', '发生日期', '支付日期', '入账日期', '时间']],
  ['remark', ['备注', '说明', '备注说明', '情况说明', '附注', '原因']],
]

/** A column with its place and its words as they stand. */
export interface Column {
  readonly index: number
  readonly head: string
}

export interface Header {
  readonly row: number
  readonly columns: Readonly<Partial<Record<ColumnKind, Column>>>
}

/** The heads that must be there, as an office would write them. */
export const MUST_HAVE: readonly string[] = ['项目', '金额（元）']

/** The row that heads the table: it names the amount and the item, in any order; undefined where none does. */
export function headerOf(rows: readonly SheetRow[]): Header | undefined {
  const found = rows.map(asHeader).filter((header) => header !== undefined)
  return found.reduce<Header | undefined>((best, next) => (best && width(best) >= width(next) ? best : next), undefined)
}

/** Whether a row repeats the header, as at the top of a new page. */
export const repeatsHeader = (row: SheetRow): boolean => asHeader(row) !== undefined

const width = ({ columns }: Header): number => Object.keys(columns).length

function asHeader({ row, cells }: SheetRow): Header | undefined {
  const columns: Partial<Record<ColumnKind, Column>> = {}
  const ranks: Partial<Record<ColumnKind, number>> = {}
  cells.forEach((cell, index) => {
    const head = headOf(cell)
    if (!head || head.rank >= (ranks[head.kind] ?? Infinity)) return
    ranks[head.kind] = head.rank
    columns[head.kind] = { index, head: rawOf(cell) }
  })
  return columns.amount && columns.item ? { row, columns } : undefined
}

function headOf(cell: Cell): { kind: ColumnKind; rank: number } | undefined {
  const word = plain(cell).replace(/[/,]?(元|万元)$/, '')
  for (const [kind, words] of HEADS) {
    const rank = words.indexOf(word)
    if (rank >= 0) return { kind, rank }
  }
  return undefined
}

/** A, B, … Z, AA as the sheet shows it. */
export function letterOf(index: number): string {
  const letters = 26
  const last = String.fromCharCode('A'.charCodeAt(0) + (index % letters))
  return index < letters ? last : `${letterOf(Math.floor(index / letters) - 1)}${last}`
}
