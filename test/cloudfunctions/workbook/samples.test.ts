import type { Finding } from '../../../domain/common'
import type { FindingCode } from '../../../domain/disclosure'
import { blockingFindings, checkStatement } from '../../../domain/disclosure'
import type { StatementReading } from '../../../cloudfunctions/common/workbook'
import { readStatement } from '../../../cloudfunctions/common/workbook'
import { aStatement, putian, Q3, sample, sampleFacts } from '../../fixtures/statement'

const RIGHT = '公共收益收支公示表-2026年第三季度.xlsx'
const WRONG = '公共收益收支公示表-有错.xlsx'

interface Fault {
  readonly row: number | null
  readonly what: string
  readonly clause: string
  readonly statedFen?: number
  readonly expectedFen?: number
  readonly limitFen?: number
  readonly source?: string
  readonly decision?: string
  readonly voucher?: string
  readonly item?: string
}

/** Which of our findings a planted fault is. */
const CODES: Readonly<Record<string, FindingCode>> = {
  'opening is not the last closing': 'disclosure.openingDiffers',
  'registered source missing': 'disclosure.sourceMissing',
  'less than the contract': 'disclosure.belowContract',
  'the same source twice': 'disclosure.sourceTwice',
  'filed under another category': 'disclosure.categoryDiffers',
  'zero without a reason': 'disclosure.zeroWithoutReason',
  'split is not the agreed ratio': 'disclosure.ratioDiffers',
  'above what the decision allows': 'disclosure.decisionExceeded',
  'no decision': 'disclosure.decisionMissing',
  'voucher number used twice': 'disclosure.voucherTwice',
  'transfer without voucher': 'disclosure.transferWithoutVoucher',
  'closing does not add up from the figures stated': 'disclosure.closingDiffers',
  'no contact phone': 'disclosure.contactMissing',
}

const answers: { statementFaults: readonly Fault[]; right: Record<string, number> } = JSON.parse(
  sample('answers.json').toString(),
)

async function read(name: string): Promise<StatementReading> {
  const result = await readStatement(sample(name), Q3)
  if (!result.ok) throw new Error(result.refusal.code)
  return result.value
}

/** A planted fault explains a finding when row, clause and every figure it names are the same. */
const explains = (fault: Fault, { what, clause, row, figures }: Finding): boolean =>
  what === CODES[fault.what] &&
  clause === fault.clause &&
  (row ?? null) === fault.row &&
  [
    [fault.statedFen, figures.statedFen],
    [fault.expectedFen, figures.expectedFen],
    [fault.limitFen, figures.limitFen],
    [fault.decision, figures.decisionId],
    [fault.voucher, figures.voucher],
    [fault.item, figures.item],
  ].every(([planted, found]) => planted === undefined || planted === found)

describe('PT-07, PT-08, PT-11 to PT-14, PT-40: the workbook with faults', () => {
  it('has thirteen faults, all different', () => {
    expect(new Set(answers.statementFaults.map(({ what }) => CODES[what])).size).toBe(13)
  })

  it('shows every planted fault at its row with its figures, and nothing that none of them explains', async () => {
    const { statement, problems } = await read(WRONG)
    const { findings } = checkStatement(statement, sampleFacts(), putian)
    expect(problems).toEqual([])
    for (const fault of answers.statementFaults) {
      expect(findings.filter((finding) => explains(fault, finding))).toHaveLength(1)
    }
    expect(findings.filter((one) => !answers.statementFaults.some((fault) => explains(fault, one)))).toEqual([])
  })

  it('names the sources of the faults', async () => {
    const { statement } = await read(WRONG)
    const { findings } = checkStatement(statement, sampleFacts(), putian)
    const named = answers.statementFaults.filter(({ source }) => source !== undefined)
    for (const fault of named) {
      const finding = findings.find((one) => explains(fault, one))
      const line = statement.income?.find(({ id }) => id === finding?.at)
      expect(finding?.figures.sourceId ?? line?.sourceId).toBe(fault.source)
    }
  })

  it('is stopped by the missing phone alone', async () => {
    const { statement } = await read(WRONG)
    const { findings } = checkStatement(statement, sampleFacts(), putian)
    expect(blockingFindings(findings, statement, putian).map(({ at }) => at)).toEqual(['contact.phone'])
  })
})

describe('the right workbook', () => {
  it('is the statement that it is, row by row', async () => {
    const { statement } = await read(RIGHT)
    const { rows: _, subtotals: __, ...read_ } = statement
    const bare = JSON.parse(JSON.stringify(read_), (key, value) => (key === 'row' ? undefined : value))
    expect(bare).toEqual(JSON.parse(JSON.stringify(aStatement())))
    expect(statement.rows).toEqual({ 'contact.name': 2, 'contact.phone': 3, keeping: 3, opening: 6, closing: 26 })
  })

  it('agrees in every check', async () => {
    const { statement } = await read(RIGHT)
    const { findings, checked } = checkStatement(statement, sampleFacts(), putian)
    expect(findings).toEqual([])
    expect(checked.length).toBeGreaterThan(25)
    expect(checked.every(({ agrees }) => agrees)).toBe(true)
  })

  it('accounts for each of its 28 rows', async () => {
    const { rows } = await read(RIGHT)
    expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: 28 }, (_, index) => index + 1))
    const became = rows.map((note) => note.became)
    expect(became.slice(0, 6)).toEqual(['title', 'field', 'field', 'blank', 'heading', 'field'])
    expect(became.slice(6, 25)).toEqual(Array(19).fill('line'))
    expect(became.slice(25)).toEqual(['field', 'blank', 'field'])
    expect(rows[16]).toEqual({
      row: 17,
      became: 'line',
      part: 'cost',
      lineId: 'cost-1',
      words: '经营成本 停车管理人工 4200 P2026-0711',
    })
  })
})
