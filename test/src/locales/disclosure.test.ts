import { fen, finding, localDate } from '../../../domain/common'
import type { Finding } from '../../../domain/common'
import { CHECKS, checkStatement } from '../../../domain/disclosure'
import { changedWords } from '../../../src/locales/statement'
import { findingWords, flowSteps, plainSentence } from '../../../src/locales/disclosure'
import { aStatement, putian, sampleFacts, withLine } from '../../fixtures/statement'

const today = localDate('2026-10-20')

const wordsOf = (
  statement = aStatement(),
  check: string,
  to: 'owners' | 'company' = 'company',
  facts = sampleFacts(),
) => {
  const { findings, grounds } = checkStatement(statement, facts, putian)
  const found = findings.find(({ what }) => what === `disclosure.${check}`)
  if (!found) throw new Error(`no ${check}`)
  return findingWords(found, { statement, today, to, ground: grounds[found.clause], document: '莆田公共收益整治方案' })
}

const said = (sentence: ReturnType<typeof plainSentence>): string =>
  sentence.map(({ words, amount, end }) => `${words}${amount ?? ''}${end}`).join('')

describe('a finding says what happened, both figures, what to do now, and by which clause', () => {
  it('to the company: the rule’s figure, this figure, the difference, a guess', () => {
    expect(wordsOf(aStatement({ opening: fen(8634217) }), 'openingDiffers')).toEqual({
      title: '期初比上期期末少90.00',
      figures: [
        { label: '账上写的', value: '86,342.17', how: '期初结余' },
        { label: '上期公示的', value: '86,432.17', how: '期末结余' },
      ],
      next: '上期期末是86,432.17，这里少90.00。是不是数字颠倒了？',
      clause: { document: '莆田公共收益整治方案', quote: '公示的账目混乱,公示金额填报不实' },
    })
  })

  it('to owners: what they can do', () => {
    const statement = withLine(aStatement(), 'income-S05', { amount: fen(550000) })
    expect(wordsOf(statement, 'belowContract', 'owners')).toMatchObject({
      title: '通信基站：比合同少2,000.00',
      figures: [
        { label: '账上写的', value: '5,500.00' },
        { label: '按合同算', value: '7,500.00', how: '1个，每个每年30,000.00元' },
      ],
      next: '想问清楚，点这一笔就能问。物业改好再公示，这条就没了。',
    })
    expect(wordsOf(aStatement({ closing: fen(0) }), 'closingDiffers', 'owners').next).toContain('联系电话')
  })

  it('to owners: that a posting came late isn’t undone by posting again', () => {
    const facts = { ...sampleFacts(), posting: { on: localDate('2026-11-01') } }
    const words = wordsOf(aStatement(), 'late', 'owners', facts)
    expect(words.title).toBe('晚了1天才公示')
    expect(words.next).toContain('联系电话')
    expect(words.next).not.toContain('这条就没了')
  })

  it.each([
    [
      'decisionExceeded',
      withLine(aStatement(), 'expenditure-1', { amount: fen(1368000) }),
      '业主决定最多13,000.00，这里13,680.00，多了680.00。',
    ],
    [
      'voucherTwice',
      withLine(aStatement(), 'expenditure-3', { voucher: 'P2026-0822' }),
      '和儿童滑梯维修3,450.00用了同一张凭证。一张凭证只能记一笔。',
    ],
    [
      'zeroWithoutReason',
      withLine(aStatement(), 'income-S10', { reason: '' }),
      '登记过的项目填了0.00，要写一句为什么没收入。',
    ],
    [
      'contactMissing',
      aStatement({ contact: { name: '项目经理', phone: '' } }),
      '没写联系电话。公示材料上要有联系人和电话。',
    ],
    [
      'categoryDiffers',
      withLine(aStatement(), 'income-S07', { category: 'advertising' }),
      '架空层场地租赁登记在“场地”，这里写在“广告”。',
    ],
  ])('%s', (check, statement, next) => {
    expect(wordsOf(statement, check).next).toBe(next)
  })

  it('gives our reason where no document says it', () => {
    const { findings, grounds } = checkStatement(
      aStatement({ transfer: [], closing: fen(10018098) }),
      sampleFacts({ surplusSince: localDate('2025-01-01') }),
      putian,
    )
    const [kept] = findings
    if (!kept) throw new Error('no finding')
    const words = findingWords(kept, { statement: aStatement(), today, to: 'owners', ground: grounds[kept.clause] })
    expect(words.clause).toBeUndefined()
    expect(words.setting).toBe(grounds['ours.surplusKeptMonths'] && '文件只说“及时”；一年里一次都没存，就该说明为什么')
  })
})

/** Every finding with the figures that its check gives it. */
const SAMPLES: readonly Finding[] = [...Object.keys(CHECKS), 'withdrawnEarly'].map((name) =>
  finding('PT-08', `disclosure.${name}`, 'cost-1', {
    ...{ statedFen: 100, expectedFen: 250, surplusFen: 300, companyFen: 50, spentFen: 9, limitFen: 5, closingFen: 8 },
    ...{
      item: '税费',
      missing: ['payee', 'holder'],
      per: 'month',
      count: 2,
      rateFen: 100,
      voucher: 'P1',
      firstItem: '电费',
    },
    ...{ firstFen: 7, decisionId: 'D1', decidedOn: '2026-10-01', subject: '滑梯', fitsId: 'D2', day: '2026-10-01' },
    ...{
      first: '2026-07-01',
      last: '2026-09-30',
      since: '2025-01-01',
      months: 12,
      place: '北门',
      takenOn: '2026-09-01',
    },
    ...{
      days: 3,
      dueOn: '2026-10-31',
      postedOn: '2026-11-03',
      minimumDays: 30,
      withdrawnOn: '2026-11-01',
      from: '2025-01-01',
    },
    ...{ until: '2026-06-30', stated: 'parking', expected: 'other', namedId: 'S2', sourceId: 'S1', usedIn: '2026Q2' },
    ...{ companyWeight: 30, ownersWeight: 70, agreement: '物业服务合同' },
  }),
)

describe('every finding has its words', () => {
  const FORBIDDEN = /您|undefined|NaN|null|虚报|造假|侵占|disclosure\./

  it.each(SAMPLES.map((one) => [one.what, one] as const))('%s', (_, one) => {
    for (const to of ['company', 'owners'] as const) {
      const { title, figures, next } = findingWords(one, { statement: aStatement(), today, to })
      const all = [title, next, ...figures.flatMap(({ label, value, how = '' }) => [label, value, how])].join(' ')
      expect(title).not.toBe('')
      expect(title.length).toBeLessThanOrEqual(24)
      expect(next).toMatch(/[。？]$/)
      expect(all).not.toMatch(FORBIDDEN)
    }
  })

  it('and no two have the same', () => {
    const titles = SAMPLES.map((one) => findingWords(one, { statement: aStatement(), today, to: 'company' }).next)
    expect(new Set(titles).size).toBe(SAMPLES.length)
  })

  it('but for one that this app doesn’t know, which still says what it is about', () => {
    const unknown = finding('PT-08', 'disclosure.somethingNew', 'cost-1')
    expect(findingWords(unknown, { statement: aStatement(), today, to: 'owners' }).title).toBe('停车管理人工：对不上')
  })
})

describe('the plain sentence', () => {
  it('says what came in, went out and is left', () => {
    expect(said(plainSentence(aStatement()))).toBe(
      '这个季度结余4482686，业主分得3137881；花掉1763000，存进维修资金2000000，账上还剩8018098。',
    )
  })

  it('says plainly that there was nothing, a loss, or no closing', () => {
    const nothing = aStatement({ expenditure: [], transfer: [], closing: null, cost: null })
    expect(said(plainSentence(nothing))).toContain('没有花钱，没有存维修资金，账上还剩多少没写。')
    expect(said(plainSentence(aStatement({ income: [] })))).toContain('这个季度亏了724954')
    const half = { first: localDate('2026-01-01'), last: localDate('2026-06-30') }
    expect(said(plainSentence(aStatement({ period: half })))).toContain('这半年结余')
  })
})

describe('the picture of the five parts', () => {
  it('has a label for each step, plainer in elder view', () => {
    expect(flowSteps(aStatement()).map(({ label }) => label)).toEqual([
      ...['期初结余', '经营收入', '经营成本', '结余分配·物业得', '经营支出', '结余转存·存维修资金', '期末结余'],
    ])
    expect(flowSteps(aStatement(), true)[6]).toEqual({ kind: 'balance', label: '现在还剩', amount: 8018098 })
    expect(flowSteps(aStatement({ opening: null }))).toEqual([])
  })
})

it.each([
  [{}, undefined],
  [{ correctedOn: localDate('2026-10-18') }, '10月18日已更正'],
  [{ withdrawnOn: localDate('2026-10-19') }, '10月19日已撤下'],
  [{ correctedOn: localDate('2026-10-18'), withdrawnOn: localDate('2026-10-19') }, '10月19日已撤下'],
])('a row says what became of a statement since it was posted: %j', (row, words) => {
  expect(changedWords(row, today)).toBe(words)
})
