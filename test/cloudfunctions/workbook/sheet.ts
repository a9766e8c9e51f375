import { Workbook } from 'exceljs'
import type { Period } from '../../../domain/common'
import type { RowProblem, StatementReading } from '../../../cloudfunctions/common/workbook'
import { readStatement } from '../../../cloudfunctions/common/workbook'

export type Cells = readonly unknown[]

/** A workbook with the given rows; `merges` such as A4:A6. */
export async function workbookOf(rows: readonly Cells[], merges: readonly string[] = []): Promise<Buffer> {
  return workbookWith({ 公共收益: rows }, merges)
}

export async function workbookWith(
  sheets: Readonly<Record<string, readonly Cells[]>>,
  merges: readonly string[] = [],
): Promise<Buffer> {
  const workbook = new Workbook()
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name)
    rows.forEach((cells) => sheet.addRow([...cells]))
    merges.forEach((range) => sheet.mergeCells(range))
  }
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

/** Reads rows as a statement; throws where the workbook is refused. */
export async function reading(
  rows: readonly Cells[],
  merges: readonly string[] = [],
  expected?: Period,
): Promise<StatementReading> {
  const result = await readStatement(await workbookOf(rows, merges), expected)
  if (!result.ok) throw new Error(result.refusal.code)
  return result.value
}

export const problemsIn = async (rows: readonly Cells[]): Promise<readonly RowProblem[]> =>
  (await reading(rows)).problems

/** The refusal's code; undefined where the workbook is read. */
export async function refusalOf(bytes: Uint8Array, expected?: Period) {
  const result = await readStatement(bytes, expected)
  return result.ok ? undefined : result.refusal
}

export const HEADER = ['部分', '类别', '项目', '编号', '金额（元）', '凭证号', '业主决定', '备注']
export const TITLE = ['样本花园2026年第三季度公共收益收支情况公示表']

/** A small right table, as rows below title and header. */
export const BODY: readonly Cells[] = [
  ['期初结余', '', '上期结转', '', 100],
  ['经营收入', '停车', '停车位', 'S01', 300],
  ['经营成本', '', '税费', '', 100, 'P1'],
  ['结余分配', '', '物业企业', '', 60],
  ['结余分配', '', '全体业主', '', 140],
  ['经营支出', '', '滑梯维修', '', 40, 'P2', 'D1', '样本厂'],
  ['结余转存', '', '转入维修资金专户', '', 50, 'B1', '', '2026-09-28'],
  ['期末结余', '', '', '', 150],
]
