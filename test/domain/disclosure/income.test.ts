import { fen, localDate } from '../../../domain/common'
import type { CheckName, Line, Statement } from '../../../domain/disclosure'
import { expectedIncome } from '../../../domain/disclosure'
import type { IncomeSource } from '../../../domain/registry'
import { aStatement, Q3, quxian, sampleFacts, withLine } from '../../fixtures/statement'
import { findingsOf, found, wasMade } from './found'

const withoutLine = (id: string) => {
  const statement = aStatement()
  return { ...statement, income: statement.income?.filter((line) => line.id !== id) ?? null }
}

const withIncome = (...more: Line[]) => {
  const statement = aStatement()
  return { ...statement, income: [...(statement.income ?? []), ...more] }
}

const lineOf = (id: string): Line => {
  const line = aStatement().income?.find((one) => one.id === id)
  if (!line) throw new Error(`no line ${id}`)
  return line
}

const source = (id: string) => {
  const one = sampleFacts().sources.find((other) => other.id === id)
  if (!one) throw new Error(`no source ${id}`)
  return one
}

const factsWith = (id: string, difference: object) => {
  const facts = sampleFacts()
  return { ...facts, sources: facts.sources.map((one) => (one.id === id ? { ...one, ...difference } : one)) }
}

describe('PT-07 every registered source stands in the statement once, under its own category', () => {
  it('names a source that is left out, with what it should have brought', () => {
    expect(findingsOf('sourceMissing', withoutLine('income-S03'))).toEqual([
      {
        clause: 'PT-07',
        what: 'disclosure.sourceMissing',
        at: 'income',
        figures: { sourceId: 'S03', item: '出入口道闸广告', category: 'advertising', expectedFen: 300000 },
      },
    ])
  })

  it('names each that is left out where there is no income at all', () => {
    expect(findingsOf('sourceMissing', aStatement({ income: [] }))).toHaveLength(10)
    expect(wasMade('sourceMissing', aStatement({ income: null }))).toBe(false)
  })

  it.each([
    ['2026-06-30', false],
    ['2026-07-01', true],
    ['2026-09-30', true],
  ])('asks for a source whose contract ended on %s: %s', (until, asked) => {
    const facts = factsWith('S03', { until: localDate(until) })
    expect(findingsOf('sourceMissing', withoutLine('income-S03'), facts)).toHaveLength(asked ? 1 : 0)
  })

  it.each([
    ['2026-09-30', true],
    ['2026-10-01', false],
  ])('asks for a source whose contract begins on %s: %s', (from, asked) => {
    const facts = factsWith('S03', { from: localDate(from) })
    expect(findingsOf('sourceMissing', withoutLine('income-S03'), facts)).toHaveLength(asked ? 1 : 0)
  })

  it('knows a source by its name where no number stands, and by a number however wide', () => {
    const { sourceId: _, ...unnumbered } = lineOf('income-S03')
    const statement = withoutLine('income-S03')
    expect(found({ ...statement, income: [...(statement.income ?? []), unnumbered] })).toEqual([])
    expect(found(withLine(aStatement(), 'income-S03', { sourceId: 'ｓ０３ ' }))).toEqual([])
  })

  it('finds the second line of a source, and not the first', () => {
    const again = {
      id: 'again',
      item: '自动售货机',
      sourceId: 'S06',
      category: 'premises',
      amount: fen(120000),
      row: 12,
    }
    expect(findingsOf('sourceTwice', withIncome(again))).toEqual([
      expect.objectContaining({ clause: 'PT-07', at: 'again', row: 12 }),
    ])
  })

  it('finds two halves of a rent as one source twice, and no rent too small', () => {
    const half = { id: 'half', item: '自动售货机', sourceId: 'S06', category: 'premises', amount: fen(60000) }
    const statement = withIncome(half)
    expect(findingsOf('belowContract', withLine(statement, 'income-S06', { amount: fen(60000) }))).toEqual([])
    expect(findingsOf('sourceTwice', statement)).toHaveLength(1)
  })

  it('finds a source under another category, and none where no category stands', () => {
    expect(found(withLine(aStatement(), 'income-S07', { category: 'advertising' }))).toEqual([
      'categoryDiffers at income-S07',
    ])
    const { category: _, ...line } = {
      id: 'x',
      item: '架空层场地租赁',
      sourceId: 'S07',
      amount: fen(840000),
      category: '',
    }
    const statement = withoutLine('income-S07')
    expect(found({ ...statement, income: [...(statement.income ?? []), line] })).toEqual([])
  })

  it('finds the number of one source beside the name of another', () => {
    expect(findingsOf('misnamed', withLine(aStatement(), 'income-S06', { item: '快递柜场地' }))[0]).toMatchObject({
      at: 'income-S06',
      figures: { sourceId: 'S06', stated: '快递柜场地', expected: '自动售货机', namedId: 'S04' },
    })
    expect(found(withLine(aStatement(), 'income-S06', { item: '售货机' }))).toEqual([])
  })

  it('finds money from a source that nobody registered, and leaves a zero alone', () => {
    const other = { id: 'other', item: '仓库出租', amount: fen(100), category: 'premises' }
    expect(findingsOf('sourceUnregistered', withIncome(other)).map(({ at }) => at)).toEqual(['other'])
    expect(findingsOf('sourceUnregistered', withIncome({ ...other, amount: fen(0), reason: '空着' }))).toEqual([])
  })

  it('wants a reason for a zero', () => {
    expect(found(withLine(aStatement(), 'income-S10', { reason: ' ' }))).toEqual(['zeroWithoutReason at income-S10'])
    expect(found(withLine(aStatement(), 'income-S10', { reason: '非营业季' }))).toEqual([])
  })

  it('wants a reason where a community without sources has no income', () => {
    const facts = { ...sampleFacts(), sources: [] }
    const none = aStatement({ income: [] })
    expect(findingsOf('noIncomeWithoutReason', none, facts).map(({ at }) => at)).toEqual(['income'])
    expect(findingsOf('noIncomeWithoutReason', { ...none, noIncomeReason: '没有出租公共部位' }, facts)).toEqual([])
    expect(wasMade('noIncomeWithoutReason', none)).toBe(false)
  })
})

describe('PT-12 no source brings less than its contract, PT-08 nor more', () => {
  it.each([
    [749999, ['belowContract at income-S05']],
    [750000, []],
    [750001, ['aboveContract at income-S05']],
  ])('finds %d fen against 7,500.00 yuan: %j', (amount, findings) => {
    const statement = withLine(aStatement(), 'income-S05', { amount: fen(amount) })
    expect(found(statement).filter((one) => one.includes('Contract'))).toEqual(findings)
  })

  it('gives both figures and how the second came about', () => {
    const statement = withLine(aStatement(), 'income-S06', { amount: fen(100000), row: 11 })
    expect(findingsOf('belowContract', statement)).toEqual([
      {
        clause: 'PT-12',
        what: 'disclosure.belowContract',
        at: 'income-S06',
        row: 11,
        figures: { sourceId: 'S06', statedFen: 100000, expectedFen: 120000, count: 2, rateFen: 20000, per: 'month' },
      },
    ])
  })

  it('expects nothing fixed of a source without a rule', () => {
    const statement = withLine(aStatement(), 'income-S08', { amount: fen(1) })
    expect(findingsOf('belowContract', statement)).toEqual([])
  })

  it('finds money from a contract that was over before the period began', () => {
    const over = (until: string) => factsWith('S08', { until: localDate(until) })
    expect(findingsOf('outsideTerm', aStatement(), over('2026-06-30'))[0]).toMatchObject({
      clause: 'PT-08',
      at: 'income-S08',
      figures: { until: '2026-06-30', statedFen: 231640 },
    })
    expect(findingsOf('outsideTerm', aStatement(), over('2026-07-01'))).toEqual([])
  })
})

const TERMS: readonly (readonly [string, string, Partial<IncomeSource>, number, number])[] = [
  ['a monthly rent, three months', 'S01', {}, 1890000, 1890000],
  ['a yearly rent, a quarter of it', 'S05', {}, 750000, 750000],
  ['from the first of the second month', 'S06', { from: localDate('2026-08-01') }, 80000, 80000],
  ['from the middle of it: between none and all of that month', 'S06', { from: localDate('2026-08-16') }, 40000, 80000],
  ['until the last day of the first month', 'S06', { until: localDate('2026-07-31') }, 40000, 40000],
  ['until the day before that', 'S06', { until: localDate('2026-07-30') }, 0, 40000],
  [
    'a yearly rent that does not divide: both ends of the odd fen',
    'S05',
    { rule: { count: 1, rate: fen(100001), per: 'year' } },
    25000,
    25001,
  ],
]

describe('what a contract brings in a period', () => {
  it.each(TERMS)('%s', (_, id, difference, least, most) => {
    expect(expectedIncome({ ...source(id), ...difference }, Q3)).toEqual({ least, most })
  })

  it('counts six months of a half-year', () => {
    const half = { first: localDate('2026-07-01'), last: localDate('2026-12-31') }
    expect(expectedIncome(source('S01'), half)).toEqual({ least: 3780000, most: 3780000 })
    expect(expectedIncome(source('S05'), half)).toEqual({ least: 1500000, most: 1500000 })
  })

  it('is unknown without a rule', () => {
    expect(expectedIncome(source('S08'), Q3)).toBeUndefined()
  })
})

describe('QX-12 selective posting is found in Quxian as in Putian', () => {
  const inQuxian = (check: CheckName, statement: Statement) => findingsOf(check, statement, sampleFacts(), quxian)
  const misfiled = withLine(aStatement(), 'income-S03', { category: 'parking' })

  it('finds nothing where every source stands once, under its own category', () => {
    for (const check of ['sourceMissing', 'sourceTwice', 'categoryDiffers'] as const) {
      expect(wasMade(check, aStatement(), sampleFacts(), quxian)).toBe(true)
      expect(inQuxian(check, aStatement())).toEqual([])
    }
  })

  it.each([
    ['one left out', 'sourceMissing', withoutLine('income-S03'), 'income'],
    ['one posted twice', 'sourceTwice', withIncome({ ...lineOf('income-S03'), id: 'again' }), 'again'],
    ['one under another category', 'categoryDiffers', misfiled, 'income-S03'],
  ] as const)('%s is named, by its own plan', (_, check, statement, at) => {
    expect(inQuxian(check, statement)).toMatchObject([{ clause: 'QX-12', at }])
  })

  it('is asked by the plan: before it was issued no source has to stand', () => {
    const first = { first: localDate('2020-01-01'), last: localDate('2020-06-30') }
    const before = { ...withoutLine('income-S03'), period: first }
    expect(wasMade('sourceMissing', before, sampleFacts(), quxian)).toBe(false)
  })
})
