import { fen, localDate, periodName } from '../../../domain/common'
import type { Period } from '../../../domain/common'
import type { EarlierSpending, EarlierStatement, StatementFacts } from '../../../domain/disclosure'
import { checkStatement, justBefore, keptOf } from '../../../domain/disclosure'
import { aStatement, postedInTime, putian, Q3, sampleFacts, withLine } from '../../fixtures/statement'

const day = localDate
const quarter = (first: string, last: string): Period => ({ first: day(first), last: day(last) })
const Q2 = quarter('2026-04-01', '2026-06-30')
const Q1 = quarter('2026-01-01', '2026-03-31')
const LAST_Q4 = quarter('2025-10-01', '2025-12-31')
const LAST_Q3 = quarter('2025-07-01', '2025-09-30')
const LAST_Q2 = quarter('2025-04-01', '2025-06-30')

/** S08 depends on use: no contract says what it brings. */
const USED = 'S08'
const USED_LINE = 'income-S08'

const earlier = (period: Period, difference: Partial<EarlierStatement> = {}): EarlierStatement => ({
  ...{ period: periodName(period), ...period, income: [], spending: [], ...difference },
})
const brought = (period: Period, amount: number, reason?: string): EarlierStatement =>
  earlier(period, {
    income: [{ sourceId: USED, amount: fen(amount), ...(reason === undefined ? {} : { reason }) }],
  })

const found = (name: string, statement = aStatement(), facts: Partial<StatementFacts> = {}) =>
  checkStatement(statement, sampleFacts(facts), putian).findings.filter(({ what }) => what === `disclosure.${name}`)

const used = (amount: number, reason?: string) =>
  withLine(aStatement(), USED_LINE, { amount: fen(amount), ...(reason === undefined ? {} : { reason }) })

it('rests on a source without a contract', () => {
  expect(sampleFacts().sources.find(({ id }) => id === USED)).not.toHaveProperty('rule')
})

describe('PT-12 income that isn’t like before: a jump', () => {
  const two = { earlier: [brought(Q2, 400_000), brought(Q1, 600_000)] }

  it.each([
    [900_000, 0],
    [900_001, 1],
    [200_000, 0],
    [199_999, 1],
  ])('%i against 4,000 and 6,000 yuan: half as much itself is none', (amount, times) => {
    expect(found('incomeJump', used(amount), two)).toHaveLength(times)
  })

  it('says the amount and the nearest one before, by our reason', () => {
    const [jump] = found('incomeJump', used(1_000_000), two)
    expect(jump).toMatchObject({ clause: 'ours.incomeJump', at: USED_LINE })
    expect(jump?.figures).toMatchObject({ statedFen: 1_000_000, expectedFen: 600_000, leastFen: 400_000, periods: 2 })
  })

  it('leaves small sums alone: a thousand yuan apart counts, a fen less doesn’t', () => {
    const small = { earlier: [brought(Q2, 50_000), brought(Q1, 50_000)] }
    expect(found('incomeJump', used(150_000), small)).toHaveLength(1)
    expect(found('incomeJump', used(149_999), small)).toEqual([])
  })

  it('wants two statements before, of the last four, each after the other in time', () => {
    expect(found('incomeJump', used(1_000_000), { earlier: [brought(Q2, 400_000)] })).toEqual([])
    expect(
      found('incomeJump', used(1_000_000), { earlier: [brought(Q2, 400_000), brought(LAST_Q3, 400_000)] }),
    ).toHaveLength(1)
    expect(
      found('incomeJump', used(1_000_000), { earlier: [brought(Q2, 400_000), brought(LAST_Q2, 400_000)] }),
    ).toEqual([])
  })

  it('takes a season as it comes: one quarter of the year like this is enough', () => {
    const year = [brought(Q2, 100_000), brought(Q1, 100_000), brought(LAST_Q4, 100_000), brought(LAST_Q3, 900_000)]
    expect(found('incomeJump', used(900_000), { earlier: year })).toEqual([])
  })

  it('holds a contract against the contract, not against before', () => {
    const contract = sampleFacts().sources.find(({ rule }) => rule)?.id ?? ''
    const then = [Q2, Q1].map((period) => earlier(period, { income: [{ sourceId: contract, amount: fen(1) }] }))
    expect(found('incomeJump', aStatement(), { earlier: then })).toEqual([])
  })
})

describe('PT-12 income that isn’t like before: a sudden zero', () => {
  const two = { earlier: [brought(Q2, 400_000), brought(Q1, 100_000)] }

  it('is found whatever the reason, beside the least there was', () => {
    const [zero] = found('suddenZero', used(0, '停业'), two)
    expect(zero).toMatchObject({ at: USED_LINE, figures: { statedFen: 0, expectedFen: 100_000, periods: 2 } })
    expect(found('incomeJump', used(0, '停业'), two)).toEqual([])
  })

  it('isn’t one where there was a zero before, or so little', () => {
    expect(found('suddenZero', used(0), { earlier: [brought(Q2, 400_000), brought(Q1, 0)] })).toEqual([])
    expect(found('suddenZero', used(0), { earlier: [brought(Q2, 400_000), brought(Q1, 99_999)] })).toEqual([])
  })

  it('isn’t one where the term ends within', () => {
    const sources = sampleFacts().sources.map((one) => (one.id === USED ? { ...one, until: day('2026-09-29') } : one))
    expect(found('suddenZero', used(0), { ...two, sources })).toEqual([])
  })
})

describe('PT-07 a registered source silent for a whole quarter', () => {
  const silent = { earlier: [brought(Q2, 0)] }

  it('is found while it is silent still, at its line', () => {
    expect(found('sourceSilent', used(0, '空置'), silent)).toMatchObject([
      { at: USED_LINE, clause: 'PT-07', figures: { sourceId: USED, since: '2026Q2' } },
    ])
  })

  it('is found at the income where it stood nowhere then and now', () => {
    const others = aStatement().income?.filter(({ id }) => id !== USED_LINE) ?? null
    expect(found('sourceSilent', aStatement({ income: others }), { earlier: [earlier(Q2)] })).toMatchObject([
      { at: 'income', figures: { sourceId: USED } },
    ])
    expect(found('sourceSilent', used(0), { earlier: [earlier(Q2)] })).toEqual([])
  })

  it('isn’t where the reason stood earlier, in the statement or in the register', () => {
    expect(found('sourceSilent', used(0), { earlier: [brought(Q2, 0, '空置')] })).toEqual([])
    const sources = sampleFacts().sources.map((one) => (one.id === USED ? { ...one, zeroReason: '还没招商' } : one))
    expect(found('sourceSilent', used(0), { ...silent, sources })).toEqual([])
  })

  it('isn’t where it began within that quarter, or brings money now', () => {
    const since = (from: string) =>
      sampleFacts().sources.map((one) => (one.id === USED ? { ...one, from: day(from) } : one))
    expect(found('sourceSilent', used(0), { ...silent, sources: since('2026-04-01') })).toHaveLength(1)
    expect(found('sourceSilent', used(0), { ...silent, sources: since('2026-04-02') })).toEqual([])
    expect(found('sourceSilent', used(1), silent)).toEqual([])
  })
})

describe('PT-19 works of earlier quarters', () => {
  const WORKS = 'expenditure-2'
  const works = aStatement().expenditure?.find(({ id }) => id === WORKS)
  const spent = (difference: Partial<EarlierSpending> = {}): EarlierSpending => ({
    ...{ lineId: WORKS, item: works?.item ?? '', amount: works?.amount ?? fen(0) },
    ...{ payee: works?.payee, ...difference },
  })
  const then = (period: Period, ...spending: EarlierSpending[]) => ({ earlier: [earlier(period, { spending })] })

  it('the same thing, payee and amount again is found within a year', () => {
    expect(found('worksPaidBefore', aStatement(), then(Q2, spent()))).toMatchObject([
      { at: WORKS, clause: 'PT-19', figures: { statedFen: works?.amount, usedIn: '2026Q2' } },
    ])
    expect(found('worksPaidBefore', aStatement(), then(LAST_Q3, spent()))).toHaveLength(1)
    expect(found('worksPaidBefore', aStatement(), then(LAST_Q2, spent()))).toEqual([])
  })

  it('another payee, another thing or a fen more is no repetition', () => {
    for (const difference of [{ payee: '样本别家' }, { item: '别的维修' }, { amount: fen((works?.amount ?? 0) + 1) }]) {
      expect(found('worksPaidBefore', aStatement(), then(Q2, spent(difference)))).toEqual([])
    }
  })

  it('what the owners allow each quarter anew comes again', () => {
    const decisions = sampleFacts().decisions.map((one) => ({ ...one, per: 'quarter' as const }))
    expect(found('worksPaidBefore', aStatement(), { ...then(Q2, spent()), decisions })).toEqual([])
  })

  it.each([
    [59_999, 0],
    [60_000, 1],
  ])('400 yuan now and %i fen before to one payee reach a thousand together, or don’t', (amount, times) => {
    const small = withLine(aStatement(), WORKS, { amount: fen(40_000) })
    const facts = { ...then(Q2, spent({ amount: fen(amount) })), papers: {} }
    expect(found('worksSplitOver', small, facts)).toHaveLength(times)
  })

  it('shows the papers, and nothing is found', () => {
    const small = withLine(aStatement(), WORKS, { amount: fen(40_000) })
    expect(found('worksSplitOver', small, then(Q2, spent({ amount: fen(90_000) })))).toEqual([])
  })
})

describe('PT-04 the same picture of the board again', () => {
  const facts = (hash?: string): Partial<StatementFacts> => {
    const { on, photo } = postedInTime.posting ?? {}
    if (!on || !photo) throw new Error('posted with a photo')
    return { ...postedInTime, posting: { on, photo: hash === undefined ? photo : { ...photo, hash } } }
  }
  const earlierPhoto = { earlier: [earlier(Q2, { photo: 'aa' })] }

  it('is found by its bytes', () => {
    expect(found('boardPhotoAgain', aStatement(), { ...facts('aa'), ...earlierPhoto })).toMatchObject([
      { at: 'noticeBoard', clause: 'PT-04', figures: { usedIn: '2026Q2' } },
    ])
    expect(found('boardPhotoAgain', aStatement(), { ...facts('ab'), ...earlierPhoto })).toEqual([])
  })

  it('isn’t looked for while the photo is only on the phone', () => {
    const { checked } = checkStatement(aStatement(), sampleFacts({ ...facts(), ...earlierPhoto }), putian)
    expect(checked.map(({ check }) => check)).not.toContain('boardPhotoAgain')
  })
})

describe('what of a statement is kept for those after it', () => {
  it('each registered source with all its lines, what was spent, the photo’s hash', () => {
    const lines = aStatement().income ?? []
    const [line] = lines
    const again = lines.slice(0, 1).map((one) => ({ ...one, id: 'again' }))
    const statement = aStatement({ income: [...lines, ...again] })
    const kept = keptOf(statement, '2026Q3', sampleFacts().sources, 'aa')
    expect(kept).toMatchObject({ period: '2026Q3', ...Q3, photo: 'aa' })
    expect(kept.income.find(({ sourceId }) => sourceId === line?.sourceId)?.amount).toBe(2 * Number(line?.amount))
    expect(kept.spending).toHaveLength(statement.expenditure?.length ?? 0)
  })

  it('the periods just before are of the same length and leave nothing out of order', () => {
    const half = earlier(quarter('2026-01-01', '2026-06-30'))
    expect(justBefore([earlier(Q1), half, earlier(Q2), earlier(Q3)], Q3, 4).map(({ period }) => period)).toEqual([
      '2026Q2',
      '2026Q1',
    ])
  })
})
