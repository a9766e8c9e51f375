import type { Money, Period } from '../common'
import { minus, sum } from '../common'
import type { Charge } from './rollRow'

/** What a unit was charged for a period, and what of it came in. */
export interface Bill {
  readonly unitId: string
  readonly charge: Charge
  readonly amount: Money
  readonly paid: Money
}

/** One period as its owner reads it. */
export interface AccountLine {
  readonly period: Period
  readonly charge: Charge
  readonly owed: Money
  readonly paid: Money
  /** Still to pay. */
  readonly open: Money
  readonly state: 'paid' | 'partly' | 'unpaid'
}

/** What a unit owes and has paid, the latest period first. */
export interface UnitAccount {
  readonly lines: readonly AccountLine[]
  readonly owed: Money
  readonly paid: Money
  readonly open: Money
}

/** The account of one unit; bills of other units have no place in it and are left out. */
export function accountOf(unitId: string, bills: readonly Bill[]): UnitAccount {
  const lines = bills
    .filter((bill) => bill.unitId === unitId)
    .map(lineOf)
    .sort((a, b) => (a.period.first < b.period.first ? 1 : -1))
  return {
    lines,
    owed: sum(lines.map(({ owed }) => owed)),
    paid: sum(lines.map(({ paid }) => paid)),
    open: sum(lines.map(({ open }) => open)),
  }
}

function lineOf({ charge, amount, paid }: Bill): AccountLine {
  const open = minus(amount, paid)
  const state = open <= 0 ? 'paid' : paid > 0 ? 'partly' : 'unpaid'
  return { period: charge.period, charge, owed: amount, paid, open, state }
}
