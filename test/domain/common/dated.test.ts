import { holdsOn, latestOn, localDate } from '../../../domain/common'

const from = localDate('2026-01-01')
const until = localDate('2026-06-30')

describe('what is dated', () => {
  it.each([
    ['2025-12-31', false],
    ['2026-01-01', true],
    ['2026-06-30', true],
    ['2026-07-01', false],
  ] as const)('on %s holds: %s', (day, holds) => {
    expect(holdsOn({ from, until }, localDate(day))).toBe(holds)
  })

  it('has no end where none is given', () => {
    expect(holdsOn({ from }, localDate('2999-12-31'))).toBe(true)
  })

  it('gives the latest first, and of two from one day the one recorded later', () => {
    const all = [
      { name: 'first', from },
      { name: 'over', from: localDate('2026-03-01'), until: localDate('2026-03-31') },
      { name: 'second', from },
      { name: 'latest', from: localDate('2026-04-01') },
      { name: 'ahead', from: localDate('2026-08-01') },
    ]
    expect(latestOn(all, localDate('2026-05-01')).map(({ name }) => name)).toEqual(['latest', 'second', 'first'])
  })
})
