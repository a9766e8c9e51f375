import { spawnSync } from 'node:child_process'
import { createWriteStream, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import ExcelJS from 'exceljs'
import { row } from '../row'
import type { Row } from '../row'

const ROWS = 100_000
const MB = 1024 * 1024
const HEADS = [
  '楼栋',
  '单元',
  '房号',
  '业主姓名',
  '联系电话',
  '建筑面积（㎡）',
  '收费标准（元/㎡·月）',
  '欠费起',
  '欠费止',
  '欠费金额（元）',
  '欠费原因',
  '催缴方式',
  '催缴日期',
]

interface Taken {
  readonly ms: number
  readonly peakBytes: number
  readonly rows: number
}

/** A roll of a hundred thousand rows: memory, how time grows, and against the reader alone; each in a process of its own. */
export async function roll(): Promise<Row[]> {
  const large = await workbook(ROWS)
  const half = await workbook(ROWS / 2)
  const program = built()
  const read = measure(program, 'read', large)
  const checked = measure(program, 'check', large)
  const checkedHalf = measure(program, 'check', half)
  return [
    row(`memory to import ${ROWS} rows`, checked.peakBytes / MB, 300, ' MB'),
    row(`time for ${ROWS} rows ÷ twice the half`, checked.ms / (2 * checkedHalf.ms), 1.3, ' ×'),
    row('importing ÷ the reader alone', checked.ms / read.ms, 1.5, ' ×'),
  ]
}

async function workbook(rows: number): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'mingzhang-roll-')), 'roll.xlsx')
  const writer = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: createWriteStream(file) })
  const sheet = writer.addWorksheet('台账')
  sheet.addRow(HEADS).commit()
  for (let nth = 0; nth < rows; nth += 1) sheet.addRow(rollRow(nth)).commit()
  sheet.commit()
  await writer.commit()
  return file
}

/** 100.00 m² at 1.20 yuan for twelve months is 1,440.00. */
const rollRow = (nth: number): (string | number)[] => {
  const place = [`${Math.floor(nth / 400) + 1}栋`, `${(Math.floor(nth / 100) % 4) + 1}单元`, `${(nth % 100) + 101}`]
  return [
    ...place,
    `业主${nth}`,
    '13800000000',
    100,
    1.2,
    '2025-01',
    '2025-12',
    1440,
    '对服务不满意',
    '电话',
    '2026-01-10',
  ]
}

/** Bundled as the functions are: what runs the sources directly adds a call to every closure. */
function built(): string {
  const outfile = join(mkdtempSync(join(tmpdir(), 'mingzhang-roll-')), 'roll.js')
  buildSync({ entryPoints: ['bench/rollProcess.ts'], outfile, bundle: true, minify: true, ...NODE })
  return outfile
}

const NODE = { platform: 'node', target: 'node18', format: 'cjs' } as const

function measure(program: string, what: 'read' | 'check', file: string): Taken {
  const { stdout, stderr } = spawnSync(process.execPath, [program, what, file], { encoding: 'utf8' })
  const last = stdout.trim().split('\n').pop() ?? ''
  if (!last.startsWith('{')) throw new Error(stderr)
  return JSON.parse(last) as Taken
}
