import type { LocalDate } from '../../../domain/common'
import { fen, localDate } from '../../../domain/common'
import type { Bill, Charge } from '../../../domain/fee'
import { accountOf, amountOf } from '../../../domain/fee'

const months = (first: string, last: string): { first: LocalDate; last: LocalDate } => ({
  first: localDate(first),
  last: localDate(last),
})
const charge: Charge = { areaDm2: 8537, rate: 12000, period: months('2016-12-01', '2019-12-31') }

describe('how a fee comes about', () => {
  it('is area × rate × months', () => {
    expect(amountOf(charge)).toBe(3790_43)
  })

  it('rounds half a fen up, and less than half down', () => {
    const oneMonth = { rate: 10000, period: months('2026-01-01', '2026-01-31') }
    expect(amountOf({ ...oneMonth, areaDm2: 1, rate: 5000 })).toBe(1)
    expect(amountOf({ ...oneMonth, areaDm2: 1, rate: 4999 })).toBe(0)
    expect(amountOf({ ...oneMonth, areaDm2: 1_00 })).toBe(1_00)
  })
})

describe('what a unit owes and has paid, by period', () => {
  const bill = (unitId: string, first: string, last: string, paid: number): Bill => ({
    unitId,
    charge: { ...charge, period: months(first, last) },
    amount: fen(300_00),
    paid: fen(paid),
  })
  const bills = [
    bill('mine', '2026-01-01', '2026-03-31', 300_00),
    bill('mine', '2026-07-01', '2026-09-30', 0),
    bill('mine', '2026-04-01', '2026-06-30', 100_00),
    bill('hers', '2026-07-01', '2026-09-30', 0),
  ]

  it('lists the latest period first, with what is open and how it stands', () => {
    const { lines } = accountOf('mine', bills)
    expect(lines.map(({ period, owed, paid, open, state }) => [period.first, owed, paid, open, state])).toEqual([
      ['2026-07-01', 300_00, 0, 300_00, 'unpaid'],
      ['2026-04-01', 300_00, 100_00, 200_00, 'partly'],
      ['2026-01-01', 300_00, 300_00, 0, 'paid'],
    ])
  })

  it('adds up its own bills and nobody else’s', () => {
    expect(accountOf('mine', bills)).toMatchObject({ owed: 900_00, paid: 400_00, open: 500_00 })
    expect(accountOf('hers', bills)).toMatchObject({ owed: 300_00, paid: 0, open: 300_00 })
    expect(accountOf('nobody', bills)).toEqual({ lines: [], owed: 0, paid: 0, open: 0 })
  })
})
