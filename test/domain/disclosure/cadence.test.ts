import { periodNamed } from '../../../contract/disclosure/period'
import { localDate as day, periodName } from '../../../domain/common'
import type { DisclosurePolicy } from '../../../domain/disclosure'
import { freePeriods, isPeriodOf, periodOwed, postingDue, scheduleGap } from '../../../domain/disclosure'
import { aStatement, sampleFacts } from '../../fixtures/statement'
import { findingsOf, wasMade } from './found'

describe('YC-14 a duty to post, without how often and by when', () => {
  const names = (today: string, posted: readonly string[] = []) =>
    freePeriods(day(today), posted.map(periodNamed)).map(periodName)

  it('owes nothing by the calendar, and nothing is ever late', () => {
    expect(periodOwed(day('2026-10-20'), {})).toBeUndefined()
    expect(postingDue({ first: day('2026-01-01'), last: day('2026-12-31') }, {})).toBeUndefined()
  })

  it('takes a whole quarter, half-year or year, and nothing else', () => {
    const may = (first: string, last: string) => isPeriodOf({ first: day(first), last: day(last) }, {})
    expect(may('2026-07-01', '2026-09-30')).toBe(true)
    expect(may('2026-01-01', '2026-06-30')).toBe(true)
    expect(may('2025-01-01', '2025-12-31')).toBe(true)
    expect(may('2026-07-01', '2026-07-31')).toBe(false)
    expect(may('2026-04-01', '2026-09-30')).toBe(false)
  })

  it('offers what is over, and nothing that shares a day with what stands', () => {
    expect(names('2026-10-20')).toEqual(['2026Q3', '2026Q2', '2026H1', '2026Q1', '2025Q4', '2025H2', '2025'])
    expect(names('2026-09-30')[0]).toBe('2026Q2')
    expect(names('2026-10-20', ['2026Q2'])).toEqual(['2026Q3', '2026Q1', '2025Q4', '2025H2', '2025'])
    expect(names('2026-10-20', ['2026H1', '2025'])).toEqual(['2026Q3'])
  })

  it('the documents’ own gaps are told apart', () => {
    expect([{ everyMonths: 3, dueMonthsAfter: 1 }, { everyMonths: 6 }, {}].map(scheduleGap)).toEqual([
      undefined,
      'noDate',
      'noCadence',
    ])
  })
})

describe('PT-10 an account of its own or books of its own, as the policy allows', () => {
  const kept = (kind: 'separateAccount' | 'separateBooks') =>
    aStatement({ keeping: { kind, holder: '样本物业', lastFour: '1234' } })
  const only = (...value: readonly ('separateAccount' | 'separateBooks')[]): DisclosurePolicy => ({
    keeping: {
      description: '',
      values: [{ from: day('2023-07-14'), value, ground: { reason: '样本' }, verifiedOn: day('2026-10-01') }],
    },
  })

  it.each([
    ['separateAccount', 0],
    ['separateBooks', 1],
  ] as const)('where only an account will do, %s has %i findings', (kind, count) => {
    expect(findingsOf('keepingMissing', kept(kind), sampleFacts({}), only('separateAccount'))).toHaveLength(count)
    expect(findingsOf('keepingMissing', kept(kind), sampleFacts({}), only('separateAccount', 'separateBooks'))).toEqual(
      [],
    )
  })

  it('is a finding where nobody has said how, and nobody’s concern where no document asks', () => {
    expect(
      findingsOf('keepingMissing', aStatement({ keeping: null }), sampleFacts({}), only('separateBooks')),
    ).toHaveLength(1)
    expect(wasMade('keepingMissing', aStatement({ keeping: null }), sampleFacts({}), {})).toBe(false)
  })
})
