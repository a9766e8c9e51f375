import { readSheets, STATEMENT_LIMITS, statementIn } from '../../cloudfunctions/common/workbook'
import { fen, localDate } from '../../domain/common'
import { checkStatement } from '../../domain/disclosure'
import type { Line, Statement, StatementFacts } from '../../domain/disclosure'
import type { IncomeSource } from '../../domain/registry'
import { chanceOf } from '../../test/fixtures/planted/chance'
import { writtenAs } from '../../test/fixtures/planted/sheet'
import { rightWorld } from '../../test/fixtures/planted/world'
import { putian } from '../../test/fixtures/statement'
import { paired, row } from '../row'
import type { Row } from '../row'

const LINES = 200
const MOST_OF_READING = 0.5
const TIMES = 40

/** A statement of 200 lines held against 100 sources and what earlier statements said, beside reading its workbook. */
export async function check(): Promise<Row[]> {
  const { statement, facts } = long(LINES)
  const { bytes } = await writtenAs(statement, chanceOf(1))
  const read = async (): Promise<void> => {
    const sheets = await readSheets(bytes, STATEMENT_LIMITS)
    if (!sheets.ok || !statementIn(sheets.value, statement.period).ok) throw new Error('the workbook was not read')
  }
  const hold = async (): Promise<unknown> => checkStatement(statement, facts, putian)
  const share = await paired(TIMES, hold, read)
  const { checked, findings } = checkStatement(statement, facts, putian)
  const made = `${checked.length} checks, ${findings.length} findings`
  return [
    row(`checking a statement with ${LINES} lines (${made}) ÷ reading its workbook`, share, MOST_OF_READING, ' ×'),
  ]
}

function long(lines: number): { statement: Statement; facts: StatementFacts } {
  const { statement, facts } = rightWorld(chanceOf(7))
  const half = Array.from({ length: lines / 2 }, (_, nth) => nth + 1)
  const sources = half.map((nth): IncomeSource => ({
    ...{ id: `S${nth}`, communityId: 'c', category: 'other', item: `来源${nth}`, from: localDate('2020-01-01') },
  }))
  const income = half.map((nth): Line => ({
    ...{ id: `income-S${nth}`, item: `来源${nth}`, amount: fen(nth * 100), category: 'other', sourceId: `S${nth}` },
  }))
  const expenditure = half.map((nth): Line => ({
    ...{
      id: `expenditure-${nth}`,
      item: `${nth}号门维修`,
      amount: fen(90_000),
      voucher: `E-${nth}`,
      payee: `店${nth}`,
    },
  }))
  const earlier = facts.earlier.map((one) => ({
    ...one,
    income: sources.map(({ id: sourceId }, nth) => ({ sourceId, amount: fen((nth + 1) * 100) })),
    spending: expenditure.map(({ id: lineId, item, amount, payee = '' }) => ({ lineId, item, amount, payee })),
  }))
  return { statement: { ...statement, income, expenditure, subtotals: [] }, facts: { ...facts, sources, earlier } }
}
