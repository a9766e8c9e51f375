import { readFileSync } from 'node:fs'
import type { SheetRow } from '../../../domain/common'
import { localDate } from '../../../domain/common'
import type { CheckedRoll, RollRules } from '../../../domain/fee'
import { asOfIn, checkRoll, rollRules } from '../../../domain/fee'
import { arrearsPolicy } from '../../fixtures/feePolicy'
import { sheetRows } from '../../fixtures/sheetRows'

interface PlantedFault {
  readonly row: number
  readonly column: string
  readonly what: string
  readonly clause: string
}

/** The answers' words for each thing that a check finds. */
const WORDS: Readonly<Record<string, (figures: Readonly<Record<string, unknown>>) => string>> = {
  'fee.reasonMissing': () => 'reason missing',
  'fee.contactMissing': () => 'no contact recorded',
  'fee.amountDiffers': () => 'amount is not area × rate × months',
  'fee.beginsAfterItEnds': () => 'begins after it ends',
  'fee.areaNotPositive': () => 'area not positive',
  'fee.nameMissing': () => 'name missing',
  'fee.notAnAmount': () => 'not an amount',
  'fee.unitTwice': ({ unit }) => `unit ${String(unit)} stands twice`,
}

const answers: { arrears: { faults: PlantedFault[]; goodRows: number; goodTotalFen: number } } = JSON.parse(
  readFileSync('test/fixtures/samples/answers.json', 'utf8'),
)
const rules = rollRules(arrearsPolicy, localDate('2020-10-20'))

describe('PY-05 a roll of arrears is checked row by row, with errors by row and column', () => {
  let rows: SheetRow[]
  let roll: CheckedRoll
  beforeAll(async () => {
    rows = await sheetRows('test/fixtures/samples/物业费欠费摸排表.xlsx')
    roll = accepted(rows, rules)
  })

  it('finds every planted fault at its row and column, and none that nobody planted', () => {
    const found = roll.findings.map(({ row, figures, what, clause }) => ({
      row,
      column: figures.column,
      what: WORDS[what]?.(figures) ?? what,
      clause,
    }))
    expect(found).toHaveLength(answers.arrears.faults.length)
    expect(found).toEqual(expect.arrayContaining(answers.arrears.faults))
  })

  it('takes the rows without a fault, and their sum to the fen', () => {
    expect(roll.rows).toHaveLength(answers.arrears.goodRows)
    expect(roll.amount).toBe(answers.arrears.goodTotalFen)
  })

  it('PY-01 knows the day as of which the roll stands', () => {
    expect(asOfIn(rows)).toBe('2019-12-31')
  })
})

function accepted(rows: readonly SheetRow[], by: RollRules): CheckedRoll {
  const result = checkRoll(rows, by)
  if (!result.ok) throw new Error(result.refusal.code)
  return result.value
}
