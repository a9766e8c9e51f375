import type { Money, Period } from '../common'
import { fen, monthsIn } from '../common'
import type { UnitPlace } from '../registry'

/** One row of a fee roll that was found in order. */
export interface RollRow {
  /** As in the sheet; 1 is the first. */
  readonly row: number
  /** One name for one unit, see `unitName`. */
  readonly unit: string
  readonly place: UnitPlace
  readonly ownerName: string
  readonly phone: string
  readonly charge: Charge
  /** What the roll states, within the rounding of area × rate × months. */
  readonly amount: Money
  readonly paid: Money
  readonly reason: string
  readonly contact?: { readonly way: string; readonly on: string }
}

/** How an amount comes about. */
export interface Charge {
  /** Whole dm² (0.01 m²). */
  readonly areaDm2: number
  /** Hundredths of a fen for a m² and month: 1.20 yuan is 12000. */
  readonly rate: number
  /** Whole months. */
  readonly period: Period
}

const DM2_IN_M2 = 100
const RATE_UNITS_IN_FEN = 100

/** Area × rate × months, rounded half up to whole fen. */
export function amountOf({ areaDm2, rate, period }: Charge): Money {
  const parts = DM2_IN_M2 * RATE_UNITS_IN_FEN
  const product = areaDm2 * rate * monthsIn(period)
  return fen((product - (product % parts)) / parts + (product % parts >= parts / 2 ? 1 : 0))
}
