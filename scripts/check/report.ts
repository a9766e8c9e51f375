import { periodName } from '../../domain/common'
import type { Figure, Finding, Money, Period } from '../../domain/common'
import type { Checked, CheckResult, Line, Statement } from '../../domain/disclosure'
import { PARTS, summaryOf } from '../../domain/disclosure'
import { isClause } from '../../domain/policy'
import { groundView } from '../../cloudfunctions/common/disclosure/grounds'
import { borneOut } from '../../cloudfunctions/common/workbook'
import type { RowNote, RowProblem, StatementReading } from '../../cloudfunctions/common/workbook'
import type { FindingWords } from '../../src/locales/disclosure'
import { categoryWords, findingWords } from '../../src/locales/disclosure'
import { problemWords } from '../../src/locales/workbookProblems'
import type { CountyPack } from '../../policies'

/** All that `--json` prints. Amounts are fen. */
export interface Report {
  readonly file: string
  readonly sheet: string
  /** Sheets that were looked at and not read. */
  readonly otherSheets: readonly string[]
  /** Columns that nothing was taken from. */
  readonly ignoredColumns: StatementReading['ignored']
  readonly community: string
  readonly period: Period & { readonly name: string }
  readonly packs: readonly { readonly id: string; readonly name: string }[]
  readonly totals: Readonly<Record<string, Money | null>>
  readonly findings: readonly ReportedFinding[]
  readonly rows: readonly ReportedRow[]
  readonly problems: readonly ReportedProblem[]
  readonly checked: readonly Checked[]
}

export interface ReportedFinding {
  readonly clause: string
  /** Row of the sheet; null where it stands nowhere in the sheet. */
  readonly row: number | null
  /** Name of the check. */
  readonly what: string
  readonly stated: Figure | null
  readonly expected: Figure | null
  /** A line's id, a part or a place. */
  readonly at: string
  readonly title: string
  readonly next: string
  readonly figures: FindingWords['figures']
  readonly document?: string
  readonly quote?: string
  readonly reason?: string
  readonly [figure: string]: unknown
}

export type ReportedProblem = RowProblem & { readonly words: string }
export interface ReportedRow extends RowNote {
  /** 期初 or 期末, where that is what the row says. */
  readonly end?: 'opening' | 'closing'
  readonly problems?: readonly ReportedProblem[]
}

export interface Checks {
  readonly file: string
  readonly community: string
  readonly sheets: readonly string[]
  readonly reading: StatementReading
  readonly result: CheckResult
  readonly packs: readonly CountyPack[]
}

/** Everything that was read and found, in the order of the sheet. */
export function reportOf({ file, community, sheets, reading, result, packs }: Checks): Report {
  const { statement, rows, problems, sheet, ignored } = reading
  const said = problems.map((problem) => ({ ...problem, words: problemWords(problem.problem) }))
  return {
    ...{ file, sheet, otherSheets: sheets.filter((name) => name !== sheet), ignoredColumns: ignored, community },
    period: { name: periodName(statement.period), ...statement.period },
    packs: packs.map(({ document }) => ({ id: document.id, name: document.shortName })),
    totals: totalsOf(statement),
    findings: borneOut(result.findings, rows)
      .map((finding) => reported(finding, statement, result))
      .sort(byRow),
    rows: rows.map((row) => rowWith(row, said, statement)),
    problems: said,
    checked: result.checked,
  }
}

function totalsOf(statement: Statement): Report['totals'] {
  const { left, ...totals } = summaryOf(statement)
  return { opening: statement.opening, ...totals, closing: left }
}

/** What stands nowhere in the sheet comes last. */
const byRow = (a: ReportedFinding, b: ReportedFinding): number => (a.row ?? Infinity) - (b.row ?? Infinity) || 0

function rowWith(row: RowNote, problems: readonly ReportedProblem[], { rows = {} }: Statement): ReportedRow {
  const own = problems.filter((problem) => problem.row === row.row)
  const end = (['opening', 'closing'] as const).find((place) => rows[place] === row.row)
  return { ...row, ...(end ? { end } : {}), ...(own.length > 0 ? { problems: own } : {}) }
}

function reported(finding: Finding, statement: Statement, { grounds }: CheckResult): ReportedFinding {
  const { clause, what, at, figures } = finding
  const ground = grounds[clause]
  const view = ground && groundView(clause, ground)
  const context = { statement, today: statement.period.last, to: 'company' as const }
  const words = findingWords(finding, ground ? { ...context, ground, document: view?.document ?? '' } : context)
  const line = PARTS.flatMap((part) => statement[part] ?? []).find(({ id }) => id === at)
  const isCategory = what.endsWith('.categoryDiffers')
  return {
    ...{ clause, row: finding.row ?? null, what: what.replace('disclosure.', '') },
    stated: figureOf(figures.statedFen ?? figures.stated, isCategory),
    expected: figureOf(figures.expectedFen ?? figures.expected ?? figures.limitFen, isCategory),
    at,
    ...(line ? ofLine(line) : {}),
    ...others(figures),
    ...{ title: words.title, next: words.next, figures: words.figures },
    ...(ground && isClause(ground) ? { document: view?.document ?? '', quote: ground.quote } : {}),
    ...(ground && !isClause(ground) ? { reason: ground.reason } : {}),
  }
}

const figureOf = (figure: Figure | undefined, isCategory: boolean): Figure | null =>
  figure === undefined ? null : isCategory && typeof figure === 'string' ? categoryWords(figure) : figure

const ofLine = ({ item, amount, sourceId }: Line) => ({
  item,
  amount,
  ...(sourceId === undefined ? {} : { source: sourceId }),
})

/** The other figures of a finding by their names, without the unit and without Id. */
const others = (figures: Finding['figures']): Record<string, Figure> =>
  Object.fromEntries(
    Object.entries(figures)
      .map(([name, figure]) => [name.replace(/(Fen|Id)$/, ''), figure] as const)
      .filter(([name]) => !['stated', 'expected'].includes(name)),
  )
