import { fen, localDate } from '../../../domain/common'
import type { Decision, Line, Statement } from '../../../domain/disclosure'
import { aStatement, putian, sampleFacts, withLine } from '../../fixtures/statement'
import { findingsOf, found, wasMade } from './found'

const decision = (difference: Partial<Decision>, id = 'D-2026-03') => {
  const facts = sampleFacts()
  return { ...facts, decisions: facts.decisions.map((one) => (one.id === id ? { ...one, ...difference } : one)) }
}

const withSpending = (more: Line): Statement => {
  const statement = aStatement()
  return { ...statement, expenditure: [...(statement.expenditure ?? []), more] }
}

const without = (id: string, field: 'voucher' | 'decisionId' | 'transferredOn' | 'payee') =>
  withLine(aStatement(), id, { [field]: undefined })

describe('PT-11 every expenditure rests on a decision of the owners', () => {
  it('finds one without', () => {
    expect(found(without('expenditure-2', 'decisionId'))).toEqual(['decisionMissing at expenditure-2'])
    expect(found(withLine(aStatement(), 'expenditure-2', { decisionId: ' ' }))).toEqual([
      'decisionMissing at expenditure-2',
    ])
  })

  it('wants none for nothing spent', () => {
    expect(findingsOf('decisionMissing', withSpending({ id: 'x', item: '无', amount: fen(0) }))).toEqual([])
  })

  it('finds a decision that nobody registered', () => {
    expect(found(withLine(aStatement(), 'expenditure-2', { decisionId: 'D-2026-99' }))).toEqual([
      'decisionUnknown at expenditure-2',
    ])
  })

  it.each([
    [1268000, []],
    [1300000, []],
    [1300001, [{ decisionId: 'D-2026-03', statedFen: 1300001, limitFen: 1300000, spentFen: 1300001 }]],
  ])('finds %d fen against a limit of 13,000.00 yuan', (amount, figures) => {
    const statement = withLine(aStatement(), 'expenditure-1', { amount: fen(amount) })
    expect(findingsOf('decisionExceeded', statement).map((finding) => finding.figures)).toEqual(figures)
  })

  it.each([
    [32000, 0],
    [32001, 1],
  ])('counts %d fen spent before against a limit that holds once', (spentBefore, count) => {
    expect(findingsOf('decisionExceeded', aStatement(), decision({ spentBefore: fen(spentBefore) }))).toHaveLength(
      count,
    )
  })

  it('leaves what was spent before out of a limit for each quarter', () => {
    const facts = decision({ spentBefore: fen(150000) }, 'D-2025-11')
    expect(findingsOf('decisionExceeded', aStatement(), facts)).toEqual([])
  })

  it.each([
    [300000, 0],
    [300001, 1],
  ])('gives a half-year two quarters’ worth: %d fen', (amount, count) => {
    const statement = withLine(
      aStatement({ period: { first: localDate('2026-07-01'), last: localDate('2026-12-31') } }),
      'expenditure-3',
      { amount: fen(amount) },
    )
    expect(findingsOf('decisionExceeded', statement)).toHaveLength(count)
  })

  it('finds the line that goes beyond, not those before or after', () => {
    const more = { item: '监控系统改造', voucher: 'P9', decisionId: 'D-2026-03', payee: '样本安防公司' }
    const statement = {
      ...aStatement(),
      expenditure: [
        { ...more, id: 'one', amount: fen(700000) },
        { ...more, id: 'two', amount: fen(700000), voucher: 'P10' },
        { ...more, id: 'three', amount: fen(1), voucher: 'P11' },
      ],
    }
    expect(findingsOf('decisionExceeded', statement).map(({ at }) => at)).toEqual(['two'])
  })

  it.each([
    ['2026-09-30', 0],
    ['2026-10-01', 1],
  ])('takes a decision of %s', (day, count) => {
    expect(findingsOf('decisionLater', aStatement(), decision({ decidedOn: localDate(day) }))).toHaveLength(count)
  })

  it('finds a decision on something else', () => {
    const statement = withLine(aStatement(), 'expenditure-2', { decisionId: 'D-2026-03' })
    expect(findingsOf('decisionForOther', statement)[0]?.figures).toMatchObject({
      subject: '监控系统改造',
      fitsId: 'D-2026-05',
    })
    expect(findingsOf('decisionForOther', withLine(aStatement(), 'expenditure-2', { item: '滑梯换新' }))).toEqual([])
  })
})

describe('PT-12 money that went out has a voucher of its own', () => {
  it.each(['cost-1', 'expenditure-1'])('finds %s without one', (id) => {
    expect(found(without(id, 'voucher'))).toEqual([`voucherMissing at ${id}`])
  })

  it('wants none for income, split and nothing', () => {
    expect(findingsOf('voucherMissing', withLine(without('cost-1', 'voucher'), 'cost-1', { amount: fen(0) }))).toEqual(
      [],
    )
  })

  it('finds the second use, however it is written, across the parts', () => {
    const statement = withLine(aStatement(), 'transfer-1', { voucher: 'ｐ2026-0711' })
    expect(findingsOf('voucherTwice', statement)).toEqual([
      {
        clause: 'PT-12',
        what: 'disclosure.voucherTwice',
        at: 'transfer-1',
        figures: { voucher: 'P2026-0711', firstAt: 'cost-1', firstItem: '停车管理人工', firstFen: 420000 },
      },
    ])
  })

  it('reads several vouchers in one cell', () => {
    const several = withLine(aStatement(), 'expenditure-1', { voucher: 'P2026-0815、P2026-0816' })
    expect(found(several)).toEqual([])
    expect(found(withLine(several, 'expenditure-3', { voucher: 'P2026-0816' }))).toEqual([
      'voucherTwice at expenditure-3',
    ])
  })

  it('finds a voucher of an earlier statement', () => {
    const facts = { ...sampleFacts(), vouchersUsed: [{ voucher: 'p2026-0815', period: '2026Q2' }] }
    expect(findingsOf('voucherUsedBefore', aStatement(), facts)[0]).toMatchObject({
      at: 'expenditure-1',
      figures: { usedIn: '2026Q2' },
    })
    expect(found()).toEqual([])
  })

  it('finds a voucher of another community of the same company, and names it', () => {
    const facts = {
      ...sampleFacts(),
      vouchersUsed: [{ voucher: 'P2026-0815', period: '2026Q3', community: '样本新苑' }],
    }
    expect(findingsOf('voucherUsedBefore', aStatement(), facts)).toMatchObject([
      { at: 'expenditure-1', figures: { usedIn: '2026Q3', community: '样本新苑' } },
    ])
  })
})

describe('PT-14 what goes to the maintenance fund is shown with voucher and day', () => {
  it('finds a transfer without the one or the other', () => {
    expect(found(without('transfer-1', 'voucher'))).toEqual(['transferWithoutVoucher at transfer-1'])
    expect(found(without('transfer-1', 'transferredOn'))).toEqual(['transferWithoutDate at transfer-1'])
    expect(findingsOf('transferWithoutVoucher', without('transfer-1', 'voucher'))[0]?.clause).toBe('PT-14')
  })

  it.each([
    ['2026-06-30', 1],
    ['2026-07-01', 0],
    ['2026-09-30', 0],
    ['2026-10-01', 1],
  ])('a transfer on %s', (day, count) => {
    const statement = withLine(aStatement(), 'transfer-1', { transferredOn: localDate(day) })
    expect(findingsOf('transferOutsidePeriod', statement)).toHaveLength(count)
  })

  const kept = aStatement({ transfer: [], closing: fen(10018098) })

  it.each([
    ['2025-09-30', 0],
    ['2025-09-29', 1],
  ])('a surplus that has stood since %s with twelve months allowed', (since, count) => {
    const facts = { ...sampleFacts(), surplusSince: localDate(since) }
    expect(findingsOf('surplusKept', kept, facts)).toHaveLength(count)
    expect(findingsOf('surplusKept', aStatement(), facts)).toEqual([])
  })

  it('asks nothing where nobody knows since when', () => {
    expect(wasMade('surplusKept', kept)).toBe(false)
  })
})

describe('PT-19 works show quotation, contract, acceptance and payee', () => {
  const facts = (papers: ReturnType<typeof sampleFacts>['papers']) => ({ ...sampleFacts(), papers })

  it('finds what is missing, each by name', () => {
    const some = facts({ ...sampleFacts().papers, 监控系统改造: ['quotation', 'contract'] })
    expect(findingsOf('papersMissing', without('expenditure-1', 'payee'), some)[0]).toMatchObject({
      clause: 'PT-19',
      at: 'expenditure-1',
      figures: { missing: ['acceptance', 'payee'] },
    })
  })

  it('finds papers under the decision’s subject too, however it is written', () => {
    const statement = withLine(aStatement(), 'expenditure-1', { item: '监控改造工程' })
    expect(findingsOf('papersMissing', statement)).toEqual([])
  })

  it.each([
    [99999, 0],
    [100000, 1],
  ])('asks from 1,000.00 yuan on: %d fen', (amount, count) => {
    const statement = withLine(aStatement(), 'expenditure-2', { amount: fen(amount) })
    expect(
      findingsOf('papersMissing', statement, facts({ 监控系统改造: ['quotation', 'contract', 'acceptance'] })),
    ).toHaveLength(count)
  })

  it('leaves what is no works alone', () => {
    const statement = withLine(aStatement(), 'expenditure-3', { amount: fen(9900000) })
    expect(findingsOf('papersMissing', statement)).toEqual([])
    const { worksFrom: _, ...silent } = putian
    expect(wasMade('papersMissing', statement, sampleFacts(), silent)).toBe(false)
  })
})

describe('PT-19 works aren’t split to stay below the amount that asks for papers, nor paid for twice', () => {
  const spent = (id: string, item: string, amount: number, payee: string): Line => ({
    ...{ id, item, amount: fen(amount), voucher: id, payee },
  })
  const of = (...lines: Line[]) => found(aStatement({ expenditure: lines })).filter((one) => one.startsWith('works'))

  it('finds small works to one payee that reach it together, at each after the first; a fen less is none', () => {
    expect(of(spent('e1', '东门维修', 60_000, '样本厂'), spent('e2', '西门维修', 40_000, '样本厂'))).toEqual([
      'worksSplit at e2',
    ])
    expect(of(spent('e1', '东门维修', 60_000, '样本厂'), spent('e2', '西门维修', 39_999, '样本厂'))).toEqual([])
  })

  it('leaves out other payees, what is no works, and works that show their papers', () => {
    expect(of(spent('e1', '东门维修', 60_000, '甲厂'), spent('e2', '西门维修', 60_000, '乙厂'))).toEqual([])
    expect(of(spent('e1', '办公用品', 60_000, '甲厂'), spent('e2', '西门维修', 60_000, '甲厂'))).toEqual([])
    const papers = { 西门维修: ['quotation', 'contract', 'acceptance'] } as const
    const expenditure = [spent('e1', '东门维修', 60_000, '甲厂'), spent('e2', '西门维修', 60_000, '甲厂')]
    expect(findingsOf('worksSplit', aStatement({ expenditure }), sampleFacts({ papers }))).toEqual([])
  })

  it('finds the same works at the same amount again, and not at another', () => {
    const works = (amount: number) =>
      of(spent('e1', '儿童滑梯维修', 345_000, '甲'), spent('e2', '儿童滑梯维修', amount, '甲'))
    expect(works(345_000)).toEqual(['worksRepeated at e2'])
    expect(works(345_001)).toEqual([])
  })
})
