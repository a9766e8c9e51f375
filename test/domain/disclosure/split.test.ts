import { fen, localDate } from '../../../domain/common'
import { expectedSplit, splitAgreedOn } from '../../../domain/disclosure'
import { aStatement, sampleFacts, withLine } from '../../fixtures/statement'
import { findingsOf, found, wasMade } from './found'

const agreed = (company: number, owners = 100 - company) => ({
  ratio: { owners, company },
  source: 'serviceContract' as const,
  name: '物业服务合同',
  from: localDate('2025-01-01'),
})

const splitInto = (company: number, owners: number) => {
  const statement = withLine(aStatement(), 'split-company', { amount: fen(company) })
  const changed = withLine(statement, 'split-owners', { amount: fen(owners) })
  return { ...changed, closing: fen(8643217 + owners - 1763000 - 2000000) }
}

describe('PT-13 the surplus is split as agreed, the odd fen to the owners', () => {
  it.each([
    [4482686, 30, 1344805, 3137881],
    [4102686, 30, 1230805, 2871881],
    [100, 33, 33, 67],
    [1, 50, 0, 1],
    [0, 30, 0, 0],
    [-5, 30, 0, -5],
  ])('%d fen at %d %%', (surplus, percent, company, owners) => {
    expect(expectedSplit(fen(surplus), agreed(percent))).toEqual({ company, owners })
  })

  it('gives it all to the owners where nothing was agreed', () => {
    expect(expectedSplit(fen(100), undefined)).toEqual({ company: 0, owners: 100 })
  })

  it('finds a company’s share that is a fen too high, once and at its line', () => {
    expect(found(splitInto(1344806, 3137880))).toEqual(['ratioDiffers at split-company'])
    expect(findingsOf('ratioDiffers', splitInto(1344806, 3137880))[0]?.figures).toEqual({
      statedFen: 1344806,
      expectedFen: 1344805,
      surplusFen: 4482686,
      companyWeight: 30,
      ownersWeight: 70,
      agreement: '物业服务合同',
    })
  })

  it('finds a company’s share too high where the owners have theirs', () => {
    expect(found(splitInto(1344905, 3137881))).toEqual(['ratioDiffers at split-company'])
  })

  it('finds the owners’ share too low where the company has its own', () => {
    expect(found(splitInto(1344805, 3137880))).toEqual(['splitNotWhole at split-owners'])
  })

  it('finds both where both are wrong and don’t make the whole', () => {
    expect(found(splitInto(1344806, 3137881 - 100))).toEqual([
      'ratioDiffers at split-company',
      'splitNotWhole at split-owners',
    ])
  })

  it('takes the ratio of the stated surplus: a wrong income makes no second finding', () => {
    const statement = withLine(splitInto(1284805, 2997881), 'income-S05', { amount: fen(550000) })
    expect(found(statement)).toEqual(['belowContract at income-S05'])
  })

  it('finds a company’s share that nothing was agreed on', () => {
    const facts = { ...sampleFacts(), splits: [] }
    expect(found(aStatement(), facts)).toEqual(['ratioUnknown at split-company'])
    expect(found(splitInto(0, 4482686), facts)).toEqual([])
  })

  it('takes the agreement in force on the last day of the period', () => {
    const before = { ...agreed(30), until: localDate('2026-09-29') }
    const after = { ...agreed(20), from: localDate('2026-09-30') }
    expect(splitAgreedOn([before, after], localDate('2026-09-29'))).toBe(before)
    expect(splitAgreedOn([before, after], localDate('2026-09-30'))).toBe(after)
    expect(splitAgreedOn([agreed(30), after], localDate('2026-12-31'))).toBe(after)
    expect(splitAgreedOn([after], localDate('2026-09-29'))).toBeUndefined()
  })
})

describe('PT-20 the cost takes no more of the income than was agreed', () => {
  const facts = (costPercent: number) =>
    sampleFacts({ splits: sampleFacts().splits.map((one) => ({ ...one, costPercent })) })
  const statement = (cost: number) =>
    aStatement({
      income: [{ id: 'i', item: '电动车充电桩分成', amount: fen(100_000) }],
      cost: [{ id: 'c', item: '电费', amount: fen(cost), voucher: 'P1' }],
    })

  it('the share itself is in order, a fen above it isn’t', () => {
    expect(findingsOf('costAboveAgreed', statement(12_000), facts(12))).toEqual([])
    expect(findingsOf('costAboveAgreed', statement(12_001), facts(12))).toMatchObject([
      { clause: 'PT-20', at: 'cost', figures: { statedFen: 12_001, expectedFen: 12_000, percent: 12 } },
    ])
  })

  it.each([
    [1.15, 1_150],
    [0.57, 570],
    [33.33, 33_330],
  ])('%d%% of 100,000 fen is %d, nothing lost on the way', (percent, cost) => {
    expect(findingsOf('costAboveAgreed', statement(cost), facts(percent))).toEqual([])
    expect(findingsOf('costAboveAgreed', statement(cost + 1), facts(percent))).toHaveLength(1)
  })

  it('isn’t asked where no paper says how much', () => {
    expect(wasMade('costAboveAgreed', statement(99_000), sampleFacts())).toBe(false)
  })
})
