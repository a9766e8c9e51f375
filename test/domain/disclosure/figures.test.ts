import { fen } from '../../../domain/common'
import {
  draftStatement,
  flowOf,
  guessSlip,
  hasNoIncome,
  keepLineIds,
  LARGEST_AMOUNT,
  parseAmount,
  summaryOf,
  withAgreedSplit,
  withClosing,
} from '../../../domain/disclosure'
import { aStatement, Q3, sampleFacts, withLine } from '../../fixtures/statement'
import { found } from './found'

describe('what came in, went out and is left', () => {
  it('is said in the sample’s own figures', () => {
    expect(summaryOf(aStatement())).toEqual({
      income: 5207640,
      cost: 724954,
      surplus: 4482686,
      owners: 3137881,
      company: 1344805,
      spent: 1763000,
      transferred: 2000000,
      left: 8018098,
    })
  })

  it('PT-43 knows a community whose income is zero', () => {
    expect(hasNoIncome(aStatement({ income: [] }))).toBe(true)
    expect(hasNoIncome(aStatement())).toBe(false)
  })

  it('leads in steps from opening to closing', () => {
    const flow = flowOf(aStatement())
    expect(flow?.adrift).toBe(0)
    expect(flow?.steps.map(({ name, kind, amount }) => [name, kind, amount])).toEqual([
      ['opening', 'balance', 8643217],
      ['income', 'in', 5207640],
      ['cost', 'out', -724954],
      ['company', 'out', -1344805],
      ['expenditure', 'out', -1763000],
      ['transfer', 'keep', -2000000],
      ['closing', 'balance', 8018098],
    ])
  })

  it('shows how far a wrong closing stands beside its steps', () => {
    expect(flowOf(aStatement({ closing: fen(8018000) }))?.adrift).toBe(-98)
    expect(flowOf(aStatement({ closing: null }))).toBeUndefined()
  })
})

describe('a guess at how an amount was mistyped', () => {
  it.each([
    [8634217, 8643217, 'swappedDigits'],
    [8643271, 8643217, 'swappedDigits'],
    [864321, 8643217, undefined],
    [86432170, 8643217, 'decimalPoint'],
    [8643217, 864321700, 'decimalPoint'],
    [-8643217, 8643217, 'sign'],
    [8643218, 8643217, 'oneDigit'],
    [128, 127, undefined],
    [1435940, 1230805, undefined],
    [100, 100, undefined],
    [0, 100, undefined],
  ])('%d for %d: %s', (stated, expected, slip) => {
    expect(guessSlip(fen(stated), fen(expected))).toBe(slip)
  })
})

describe('an amount as people write it', () => {
  it.each([
    ['18,900.00', 1890000],
    ['１８９００．５', 1890050],
    ['￥1,200', 120000],
    ['¥ 1 200.50 元', 120050],
    ['人民币1200元整', 120000],
    ['12.500', 1250],
    ['12.', undefined],
    ['-100', -10000],
    ['−100', -10000],
    ['(100.00)', -10000],
    ['（100）', -10000],
    ['-', 0],
    ['—', 0],
    ['/', 0],
    ['无', 0],
    ['0', 0],
    [18900, 1890000],
    [2316.4, 231640],
    [0.1 + 0.2, 30],
    [-0, 0],
    ['600元5角', 60050],
    ['600元零5分', 60005],
    ['1,600元5角2分整', 160052],
    ['(600元5角)', -60050],
    ['600元整', 60000],
  ])('%j is %j fen', (cell, amount) => {
    const parsed = parseAmount(cell)
    expect(parsed.ok ? parsed.value : undefined).toBe(amount)
  })

  it.each([
    ['', 'disclosure.amountMissing'],
    ['  ', 'disclosure.amountMissing'],
    [null, 'disclosure.amountMissing'],
    ['约两千', 'disclosure.notAnAmount'],
    ['1,89', 'disclosure.notAnAmount'],
    ['1,8900', 'disclosure.notAnAmount'],
    ['1.2.3', 'disclosure.notAnAmount'],
    ['6.5元5角', 'disclosure.notAnAmount'],
    ['1.2万', 'disclosure.notAnAmount'],
    ['(100', 'disclosure.notAnAmount'],
    ['1e5', 'disclosure.notAnAmount'],
    ['12.345', 'disclosure.tooManyDecimals'],
    [12.345, 'disclosure.tooManyDecimals'],
    ['10000000000.01', 'disclosure.amountTooLarge'],
    ['99999999999999999999', 'disclosure.amountTooLarge'],
    [1e300, 'disclosure.amountTooLarge'],
    [true, 'disclosure.notAnAmount'],
  ])('%j is refused: %s', (cell, code) => {
    expect(parseAmount(cell)).toMatchObject({ ok: false, refusal: { code } })
  })

  it('takes the largest amount itself', () => {
    expect(parseAmount('10,000,000,000.00')).toEqual({ ok: true, value: LARGEST_AMOUNT })
  })
})

describe('the form as it opens', () => {
  const contact = { name: '项目经理', phone: '0594-0000000' }
  const draft = draftStatement(Q3, sampleFacts(), contact, aStatement().keeping)

  it('holds the registered sources with what their contracts bring, and the last closing', () => {
    expect(draft.opening).toBe(8643217)
    expect(draft.income?.map(({ sourceId, amount }) => [sourceId, amount]).slice(4, 8)).toEqual([
      ['S05', 750000],
      ['S06', 120000],
      ['S07', 840000],
      ['S08', 0],
    ])
    expect(found(draft)).toEqual([
      ...['cost', 'split', 'expenditure', 'transfer'].map((part) => `partMissing at ${part}`),
      'closingMissing at closing',
      ...['S08', 'S09', 'S10'].map((id) => `zeroWithoutReason at income-${id}`),
    ])
  })

  it('works out split and closing', () => {
    const { cost, expenditure, transfer } = aStatement()
    const filled = { ...draft, income: aStatement().income, cost, expenditure, transfer }
    const done = withClosing(withAgreedSplit(filled, sampleFacts(), { company: '物业企业', owners: '全体业主' }))
    expect(done.closing).toBe(8018098)
    expect(done.split?.map(({ id, amount }) => [id, amount])).toEqual([
      ['split-company', 1344805],
      ['split-owners', 3137881],
    ])
    expect(found(done)).toEqual([])
  })
})

describe('the ids of lines through a correction', () => {
  const before = aStatement()

  it('stay with the source, whatever else changes', () => {
    const next = withLine(aStatement(), 'income-S05', { id: 'x', item: '基站', amount: fen(1) })
    expect(keepLineIds(next, before).income?.[4]).toMatchObject({ id: 'income-S05', item: '基站', amount: 1 })
  })

  it('stay with item and voucher when lines change places', () => {
    const next = aStatement({
      cost: [...(before.cost ?? [])].reverse().map((line, index) => ({ ...line, id: `cost-${index + 1}` })),
    })
    expect(keepLineIds(next, before).cost?.map(({ id }) => id)).toEqual(['cost-3', 'cost-2', 'cost-1'])
  })

  it('stay with the item when the voucher was wrong', () => {
    const next = withLine(aStatement(), 'expenditure-3', { id: 'new', voucher: 'P2026-0999' })
    expect(keepLineIds(next, before).expenditure?.[2]?.id).toBe('expenditure-3')
  })

  it('give a new line an id of its own, and never an old one’s', () => {
    const more = { id: 'cost-1', item: '印刷费', amount: fen(100), voucher: 'P1' }
    const next = aStatement({ cost: [more, ...(before.cost ?? []).slice(1)] })
    const ids = keepLineIds(next, before).cost?.map(({ id }) => id)
    expect(ids?.slice(1)).toEqual(['cost-2', 'cost-3'])
    expect(before.cost?.map(({ id }) => id)).not.toContain(ids?.[0])
  })

  it('leave absent parts absent', () => {
    expect(keepLineIds(aStatement({ transfer: null }), before).transfer).toBeNull()
  })

  it('and a subtotal of some lines stays with them', () => {
    const cost = (before.cost ?? []).map((line, nth) => ({ ...line, id: `new-${nth}` }))
    const subtotals = [{ part: 'cost', amount: fen(568725), of: ['new-0', 'new-1'] }] as const
    const kept = keepLineIds(aStatement({ cost, subtotals }), before)
    expect(kept.subtotals?.[0]?.of).toEqual(['cost-1', 'cost-2'])
    expect(found(kept)).toEqual([])
    expect(found({ ...kept, subtotals: [{ part: 'cost', amount: fen(568724), of: ['cost-1', 'cost-2'] }] })).toEqual([
      'subtotalDiffers at cost',
    ])
  })
})
