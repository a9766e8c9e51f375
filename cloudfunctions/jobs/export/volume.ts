import { PassThrough } from 'node:stream'
import ExcelJS from 'exceljs'
import { addTotals, EXPORT_TEMPLATE, exportedLines } from '../../../domain/disclosure'
import type { ExportedCell, ExportedStatement, TemplateColumn } from '../../../domain/disclosure'

/** One workbook of an export, written row by row: what was written is not kept. */
export interface Volume {
  add(one: ExportedStatement): void
  /** Ends it with its totals. */
  finish(about: readonly (readonly [string, string | number])[]): Promise<Buffer>
}

type Totals = readonly (number | null)[]

const FEN = 100
const AMOUNT = '#,##0.00'
const WIDTH = { text: 16, money: 15, count: 10 } as const

/** Begins a workbook: a row to each statement, a row to each line, and what the file is. */
export function openVolume(): Volume {
  const stream = new PassThrough()
  const bits: Buffer[] = []
  stream.on('data', (bit: Buffer) => void bits.push(bit))
  const writer = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false })
  const { statements, lines } = EXPORT_TEMPLATE
  const ofStatements = sheetOf(writer, '汇总', statements)
  const ofLines = sheetOf(writer, '明细', lines)
  let totals: Totals = []
  return {
    add(one) {
      ofStatements.addRow(statements.map((column) => cell(column.kind, column.of(one)))).commit()
      for (const line of exportedLines(one))
        ofLines.addRow(lines.map((column) => cell(column.kind, column.of(line)))).commit()
      totals = addTotals(statements, totals, one)
    },
    async finish(about) {
      ofStatements.addRow(totalRow(totals)).commit()
      ofStatements.commit()
      ofLines.commit()
      const said = writer.addWorksheet('说明', { properties: { defaultColWidth: 24 } })
      for (const row of about) said.addRow([...row]).commit()
      said.commit()
      await writer.commit()
      return Buffer.concat(bits)
    },
  }
}

function sheetOf(
  writer: ExcelJS.stream.xlsx.WorkbookWriter,
  name: string,
  columns: readonly Pick<TemplateColumn<never>, 'key' | 'head' | 'kind'>[],
): ExcelJS.Worksheet {
  const sheet = writer.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = columns.map(({ key, head, kind }) => ({
    key,
    header: kind === 'money' ? `${head}（元）` : head,
    width: WIDTH[kind],
    ...(kind === 'money' ? { style: { numFmt: AMOUNT } } : {}),
  }))
  return sheet
}

/** Money stands in yuan in a spreadsheet: a whole number of fen divided once is the nearest there is. */
const cell = (kind: TemplateColumn<never>['kind'], value: ExportedCell): ExportedCell =>
  kind === 'money' && typeof value === 'number' ? value / FEN : value

/** 合计 under the first column, the totals under theirs. */
const totalRow = (totals: Totals): (string | number | null)[] =>
  EXPORT_TEMPLATE.statements.map(({ kind }, index) => (index === 0 ? '合计' : cell(kind, totals[index] ?? null)))
