import { localDate } from '../../../domain/common'
import type { Clause, LawText } from '../../../domain/policy'
import { groundId, inForceOn, staleOn, standingOf } from '../../../domain/policy'
import { aPack, quoted } from '../../fixtures/packs'

const clause = (id: string): Clause => ({ id, document: 'law', section: '第一条', quote: '公示' })
const text = (id: string, certainty: LawText['certainty']): LawText => ({ id, title: id, shortName: id, certainty })
const law = { ...aPack('law', {}, 'national'), texts: [text('CC', 'A'), text('PMR', 'B'), text('XX', 'N')] }

describe('what a ground may be shown as', () => {
  it('is the law only where its text was read', () => {
    expect(standingOf(clause('CC-942'), law)).toBe('law')
    expect(standingOf(clause('PMR-54'), law)).toBe('unsure')
    expect(standingOf(clause('XX-1'), law)).toBe('unsure')
    expect(standingOf(clause('CCC-1'), law)).toBe('unsure')
  })

  it('is the plan for a plan’s words, and never so for a law that it only names', () => {
    const plan = { ...aPack('plan'), texts: [text('FJ-PM', 'N')] }
    expect(standingOf(clause('PT-05'), plan)).toBe('plan')
    expect(standingOf(clause('FJ-PM-3'), plan)).toBe('unsure')
  })

  it('is a setting where a reason stands, or where no document does', () => {
    expect(standingOf({ reason: '我们定的' }, aPack('ours', {}, 'ours'))).toBe('setting')
    expect(standingOf({ reason: '县里定的' }, undefined)).toBe('setting')
  })

  it('is named by its clause, or as ours', () => {
    expect(groundId(clause('PT-05'), 'posting.days')).toBe('PT-05')
    expect(groundId({ reason: '我们定的' }, 'posting.days')).toBe('ours.posting.days')
  })
})

describe('a value that nobody has looked at for over a year', () => {
  const pack = aPack('plan', { posting: { days: quoted(30) } })

  it('is listed from the day after the year is full', () => {
    expect(staleOn([pack], localDate('2027-07-14'))).toEqual([])
    expect(staleOn([pack], localDate('2027-07-15'))).toEqual([
      { pack: 'plan', parameter: 'posting.days', from: '2023-07-14', verifiedOn: '2026-07-14' },
    ])
  })

  it('is left alone once it no longer holds', () => {
    const ended = aPack('plan', { posting: { days: quoted(30, localDate('2023-07-14'), localDate('2027-07-14')) } })
    expect(staleOn([ended], localDate('2027-07-15'))).toEqual([])
  })
})

describe('a value in force', () => {
  const parameter = quoted(30, localDate('2023-07-14'), localDate('2025-12-31'))

  it.each([
    ['2023-07-13', undefined],
    ['2023-07-14', 30],
    ['2025-12-31', 30],
    ['2026-01-01', undefined],
  ] as const)('on %s is %s', (day, value) => {
    expect(inForceOn(parameter, localDate(day))?.value).toBe(value)
  })
})
