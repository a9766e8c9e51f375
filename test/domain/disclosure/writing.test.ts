import { fen } from '../../../domain/common'
import type { Decision, Line } from '../../../domain/disclosure'
import { vouchersIn } from '../../../domain/disclosure'
import { aStatement, sampleFacts, withLine } from '../../fixtures/statement'
import { findingsOf, found } from './found'

const spent = (id: string, item: string, amount: number, payee?: string): Line => ({
  ...{ id, item, amount: fen(amount), voucher: `${id}-1` },
  ...(payee === undefined ? {} : { payee }),
})
const works = (...lines: Line[]) =>
  found(aStatement({ expenditure: lines })).filter((one) => /^(works|papers)/.test(one))

describe('PT-12 a voucher is the same however it is written, and another where its number is', () => {
  it.each([
    ['P2026-0711', ['P2026-0711']],
    ['ｐ２０２６–０７１１', ['P2026-0711']],
    ['凭证号：P2026-0711', ['P2026-0711']],
    ['No. 123', ['123']],
    ['P1 P2', ['P1', 'P2']],
    ['P1\nP2', ['P1', 'P2']],
    ['P1和P2', ['P1', 'P2']],
    ['P1/P2', ['P1', 'P2']],
    ['记 12', ['记12']],
    ['2026/0711', ['2026/0711']],
    ['银（2026）12、银(2026)13', ['银(2026)12', '银(2026)13']],
    ['记字第十二号', ['记字第十二号']],
    ['无', []],
    ['/', []],
    ['——', []],
    ['待补', []],
  ])('%j', (text, numbers) => {
    expect(vouchersIn(text)).toEqual(numbers)
  })

  it('finds one in brackets used before, and not another of the same words', () => {
    const statement = withLine(aStatement(), 'cost-1', { voucher: '银(2026)12' })
    const used = (voucher: string) =>
      findingsOf('voucherUsedBefore', statement, sampleFacts({ vouchersUsed: [{ voucher, period: '2026Q2' }] }))
    expect(used('银（2026） 12').map(({ at }) => at)).toEqual(['cost-1'])
    expect(used('银(2025)12')).toEqual([])
  })
})

describe('PT-07, PT-11, PT-12, PT-14, PT-19, PT-40: what only fills a field says nothing', () => {
  it.each(['无', '/', '—', '待补', ' 暂无 '])('%j', (nothing) => {
    expect(found(withLine(aStatement(), 'cost-1', { voucher: nothing }))).toEqual(['voucherMissing at cost-1'])
    expect(found(withLine(aStatement(), 'transfer-1', { voucher: nothing }))).toEqual([
      'transferWithoutVoucher at transfer-1',
    ])
    expect(found(withLine(aStatement(), 'expenditure-1', { decisionId: nothing }))).toEqual([
      'decisionMissing at expenditure-1',
    ])
    expect(found(withLine(aStatement(), 'expenditure-1', { payee: nothing }))).toEqual([
      'papersMissing at expenditure-1',
    ])
    expect(found(withLine(aStatement(), 'income-S10', { reason: nothing }))).toEqual([
      'zeroWithoutReason at income-S10',
    ])
    expect(found(aStatement({ contact: { name: nothing, phone: '0594-0000000' } }))).toEqual([
      'contactMissing at contact.name',
    ])
  })
})

describe('PT-07 two sources may differ by what stands in brackets alone', () => {
  it('each has its own line, with its number or without', () => {
    const facts = sampleFacts()
    const sources = facts.sources.flatMap((source) =>
      source.id === 'S02'
        ? ['1', '2'].map((nth) => ({ ...source, id: `S02-${nth}`, item: `${source.item}（${nth}期）` }))
        : [source],
    )
    const income = aStatement().income?.flatMap((line) => {
      const { sourceId: _, ...unnumbered } = line
      return line.sourceId === 'S02'
        ? ['1', '2'].map((nth) => ({ ...unnumbered, id: `income-${nth}`, item: `${line.item}(${nth}期)` }))
        : [line]
    })
    expect(findingsOf('sourceTwice', aStatement({ income: income ?? null }), { ...facts, sources })).toEqual([])
    expect(findingsOf('sourceMissing', aStatement({ income: income ?? null }), { ...facts, sources })).toEqual([])
    const [first] = income?.filter(({ id }) => id === 'income-1') ?? []
    const again = income?.map((line) => (line.id === 'income-2' && first ? { ...first, id: line.id } : line))
    expect(findingsOf('sourceTwice', aStatement({ income: again ?? null }), { ...facts, sources })).toHaveLength(1)
    expect(findingsOf('sourceMissing', aStatement({ income: again ?? null }), { ...facts, sources })).toHaveLength(1)
  })
})

describe('PT-11 a decision that was used up before', () => {
  const decision = (spentBefore: number): readonly Decision[] =>
    sampleFacts().decisions.map((one) => (one.id === 'D-2026-03' ? { ...one, spentBefore: fen(spentBefore) } : one))

  it.each([1_300_000, 1_300_001, 2_000_000])('allows nothing more: %d fen of 1,300,000', (spentBefore) => {
    const facts = sampleFacts({ decisions: decision(spentBefore) })
    expect(findingsOf('decisionExceeded', aStatement(), facts).map(({ at }) => at)).toEqual(['expenditure-1'])
    const back = withLine(aStatement(), 'expenditure-1', { amount: fen(-1000) })
    expect(findingsOf('decisionExceeded', back, facts)).toEqual([])
  })
})

describe('PT-11 a decision is found by its number, whatever stands around it', () => {
  const named = (decisionId: string) =>
    found(withLine(aStatement(), 'expenditure-1', { decisionId })).filter((one) => one.startsWith('decision'))

  it.each([
    'd－2026－03',
    'D–2026–03',
    '《D-2026-03》',
    'D-2026-03号',
    'D-2026-03 监控系统改造',
    '业主大会决议D-2026-03',
  ])('%s', (decisionId) => expect(named(decisionId)).toEqual([]))

  it.each(['D-2026-031', 'AD-2026-03', 'D-2026-03、D-2026-05', '2026年业主大会决议'])(
    '%s is another, or doesn’t say which',
    (decisionId) => expect(named(decisionId)).toEqual(['decisionUnknown at expenditure-1']),
  )
})

describe('PT-19 works under other words', () => {
  it.each(['围墙修缮', '道闸修理', '水泵大修', '水管抢修', '路面修复', '外墙修补', '大堂翻新'])('%s', (item) => {
    expect(works(spent('e1', item, 500_000, '甲'))).toEqual(['papersMissing at e1'])
  })

  it('what is paid into the maintenance fund is none', () => {
    expect(works(spent('e1', '补交维修资金', 500_000, '资金中心'))).toEqual([])
    expect(works(spent('e1', '用维修资金更新电梯', 500_000, '甲'))).toEqual(['papersMissing at e1'])
  })

  it('one thing in two houses is two works, and the same with or without the house is one', () => {
    const twice = (one: string, other: string) =>
      works(spent('e1', one, 200_000, '甲'), spent('e2', other, 200_000, '甲')).filter((it) => /Repeated/.test(it))
    expect(twice('单元门维修（3号楼）', '单元门维修（5号楼）')).toEqual([])
    expect(twice('单元门维修（3号楼）', '单元门维修(3号楼)')).toEqual(['worksRepeated at e2'])
    expect(twice('单元门维修（3号楼）', '单元门维修')).toEqual(['worksRepeated at e2'])
  })

  it('one that asks for papers by itself is no part of a split', () => {
    expect(works(spent('e1', '东门维修', 100_000, '甲'), spent('e2', '西门维修', 40_000, '甲'))).toEqual([
      'papersMissing at e1',
    ])
  })

  it('one thing is split whoever was paid, or where nobody was named', () => {
    expect(works(spent('e1', '门禁维修', 60_000, '甲'), spent('e2', '门禁维修', 40_000, '乙'))).toEqual([
      'worksSplit at e2',
    ])
    expect(works(spent('e1', '门禁维修', 60_000, '甲'), spent('e2', '门禁维修', 40_000))).toEqual(['worksSplit at e2'])
    expect(works(spent('e1', '门禁维修', 60_000, '甲'), spent('e2', '门禁维修', 39_999, '乙'))).toEqual([])
  })
})
