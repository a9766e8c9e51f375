import * as fc from 'fast-check'
import {
  addDays,
  addMonths,
  dateOf,
  daysBetween,
  endOf,
  isLocalDate,
  lastDayOfMonthAfter,
  localDate,
  monthsIn,
  periodBefore,
  periodName,
  periodOf,
  startOf,
} from '../../../domain/common'

const day = localDate
const anyDay = fc.integer({ min: -200_000, max: 200_000 }).map((days) => addDays(day('2026-01-01'), days))

describe('a civil date', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-11-30', '2026-12-31', '0001-01-01'])('%s exists', (text) => {
    expect(isLocalDate(text)).toBe(true)
  })

  it.each([
    '2026-11-31',
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-1-1',
    '2026/01/01',
    '20260101',
    '2026-01-01 ',
    '',
  ])('%s does not exist', (text) => {
    expect(isLocalDate(text)).toBe(false)
    expect(() => localDate(text)).toThrow(RangeError)
  })

  it('sorts as text the way it lies in time', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0)
      }),
    )
  })
})

describe('a day in Shanghai', () => {
  it('begins at 16:00 UTC of the day before, to the millisecond', () => {
    const midnight = Date.UTC(2026, 9, 31, 16)
    expect(dateOf(midnight - 1)).toBe('2026-10-31')
    expect(dateOf(midnight)).toBe('2026-11-01')
    expect(startOf(day('2026-11-01'))).toBe(midnight)
    expect(endOf(day('2026-10-31'))).toBe(midnight - 1)
  })

  it('is the same all year: there is no summer time', () => {
    expect(dateOf(Date.UTC(2026, 5, 30, 15, 59, 59, 999))).toBe('2026-06-30')
    expect(dateOf(Date.UTC(2026, 5, 30, 16))).toBe('2026-07-01')
  })

  it('holds its first and its last millisecond and no other', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect([dateOf(startOf(date)), dateOf(endOf(date))]).toEqual([date, date])
        expect([dateOf(startOf(date) - 1), dateOf(endOf(date) + 1)]).toEqual([addDays(date, -1), addDays(date, 1)])
      }),
    )
  })

  it('agrees with the platform’s own calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: -6e12, max: 6e12 }), (instant) => {
        expect(dateOf(instant)).toBe(new Date(instant + 8 * 3_600_000).toISOString().slice(0, 10))
      }),
    )
  })
})

describe('counting days and months', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-29', 1, '2024-03-01'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
  ] as const)('%s and %i days is %s', (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to)
    expect(daysBetween(day(from), day(to))).toBe(days)
  })

  it('comes back after going forth', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date)
        expect(daysBetween(date, addDays(date, days))).toBe(days)
      }),
    )
  })

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
  ] as const)('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to)
  })
})

describe('periods', () => {
  it.each([
    ['2026-03-31', 3, '2026-01-01', '2026-03-31', '2026Q1'],
    ['2026-04-01', 3, '2026-04-01', '2026-06-30', '2026Q2'],
    ['2026-12-31', 3, '2026-10-01', '2026-12-31', '2026Q4'],
    ['2026-06-30', 6, '2026-01-01', '2026-06-30', '2026H1'],
    ['2026-07-01', 6, '2026-07-01', '2026-12-31', '2026H2'],
    ['2024-02-10', 1, '2024-02-01', '2024-02-29', '2024-02'],
    ['2026-08-08', 12, '2026-01-01', '2026-12-31', '2026'],
  ] as const)('%s lies in the %i months from %s to %s, called %s', (date, months, first, last, name) => {
    const period = periodOf(day(date), months)
    expect(period).toEqual({ first, last })
    expect(monthsIn(period)).toBe(months)
    expect(periodName(period)).toBe(name)
  })

  it.each([
    ['2026-02-01', 3, '2025-10-01', '2025-12-31'],
    ['2026-02-01', 6, '2025-07-01', '2025-12-31'],
    ['2026-03-15', 1, '2026-02-01', '2026-02-28'],
  ] as const)('before that of %s by %i months lies %s to %s', (date, months, first, last) => {
    expect(periodBefore(periodOf(day(date), months))).toEqual({ first, last })
  })
})

describe('PT-05 the last day of the first month of the next quarter', () => {
  it.each([
    ['2026-03-31', '2026-04-30'],
    ['2026-06-30', '2026-07-31'],
    ['2026-12-31', '2027-01-31'],
  ] as const)('after %s is %s', (last, due) => {
    expect(lastDayOfMonthAfter(day(last), 1)).toBe(due)
  })

  it('is the leap day where February has one', () => {
    expect(lastDayOfMonthAfter(day('2024-01-31'), 1)).toBe('2024-02-29')
    expect(lastDayOfMonthAfter(day('2026-01-31'), 1)).toBe('2026-02-28')
  })
})
