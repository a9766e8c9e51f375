import { becameWords } from '../../src/locales/workbookProblems'
import { periodWords, yuan } from '../../src/locales/common'
import type { Money } from '../../domain/common'
import type { Report, ReportedFinding, ReportedProblem, ReportedRow } from './report'

/** The report as one reads it. */
export const textOf = (report: Report): string =>
  [
    ...heading(report),
    '',
    ...foundLines(report),
    ...problemLines(report),
    '',
    '每一行读成了什么：',
    ...report.rows.map(rowLine),
    '',
    '照片、天数、晚没晚，表格里看不出来，公示的时候再查。',
  ].join('\n')

function heading(report: Report): string[] {
  const { file, sheet, otherSheets, ignoredColumns, community, period, packs, totals } = report
  const rules = packs.map(({ name }) => `《${name}》`).join('')
  const other = otherSheets.length > 0 ? `；没读的页：${otherSheets.join('、')}` : ''
  const ignored = ignoredColumns.map(({ letter, head }) => `${letter}列“${head}”`)
  const columns = ignored.length > 0 ? `；没用上的列：${ignored.join('、')}` : ''
  return [
    `${community} ${periodWords(period.name)}公共收益公示表`,
    `文件：${file}，读的是“${sheet}”这一页${other}${columns}`,
    rules === ''
      ? '规则：没有找到这个地方的文件，只按全国的规定和通用的设定查'
      : `规则：${rules}，没写的按全国的规定和通用的设定`,
    `账面：${TOTALS.map(([name, words]) => `${words}${amount(totals[name])}`).join('，')}`,
  ]
}

const TOTALS = [
  ['opening', '期初'],
  ['income', '收入'],
  ['cost', '成本'],
  ['owners', '业主分得'],
  ['company', '物业分得'],
  ['spent', '支出'],
  ['transferred', '转存'],
  ['closing', '期末'],
] as const

const amount = (fen: Money | null | undefined): string => (fen === null || fen === undefined ? '没写' : yuan(fen))

function foundLines({ findings, checked }: Report): string[] {
  if (findings.length === 0) return [`没有对不上的地方，查了${checked.length}项。`]
  return [`有${findings.length}处对不上：`, ...findings.flatMap(findingLines)]
}

function findingLines(finding: ReportedFinding, index: number): string[] {
  const { clause, row, title, next, figures, document, quote, reason } = finding
  const both = figures.map(({ label, value, how }) => `${label}${value}${how === undefined ? '' : `（${how}）`}`)
  return [
    '',
    `${index + 1}. ${row === null ? '表上没有这一行' : `第${row}行`}　${title}　[${clause}]`,
    ...(both.length > 0 ? [`   ${both.join('；')}`] : []),
    `   ${next}`,
    quote === undefined ? `   我们的设定：${reason ?? ''}` : `   依据：${document ?? ''}“${quote}”`,
  ]
}

const problemLines = ({ problems }: Report): string[] =>
  problems.length === 0
    ? []
    : ['', `有${problems.length}处没读懂，没算进账里：`, ...problems.map((one) => `   ${problemLine(one)}`)]

const problemLine = ({ row, letter, column, words, stated }: ReportedProblem): string =>
  `第${row}行${letter}列${column === '' ? '' : `“${column}”`}：${words}${stated === '' ? '' : `（写的是“${stated}”）`}`

const PART_NAMES = {
  income: '经营收入',
  cost: '经营成本',
  split: '结余分配',
  expenditure: '经营支出',
  transfer: '结余转存',
} as const

const ENDS = { opening: '期初', closing: '期末' } as const

const rowLine = ({ row, became, end, part, words }: ReportedRow): string =>
  `   第${row}行　${end ? ENDS[end] : becameWords(became)}${part ? `·${PART_NAMES[part]}` : ''}${words === '' ? '' : `　${words}`}`
