import type { Money, Period } from '../common'
import type { IncomeSource } from '../registry'
import type { EarlierStatement } from './facts'
import { broughtIn } from './earlier'
import type { ExpectedIncome } from './expected'
import { expectedIncome, inTerm } from './expected'
import { saysSomething } from './saysSomething'

/** A period of a source: what it should bring and what the statement said of it. */
export interface SourcePeriod {
  readonly period: string
  /** Absent where it depends on use, or the term doesn't touch the period. */
  readonly expected?: ExpectedIncome
  /** fen; absent where it didn't stand in the statement. */
  readonly received?: Money
  readonly reason?: string
  /** Its line in that statement. */
  readonly lineId?: string
}

/** PT-12: a source period by period, as the statements stand, latest first; those outside its term that say nothing of it are left out. */
export const sourcePeriods = (source: IncomeSource, earlier: readonly EarlierStatement[]): SourcePeriod[] =>
  earlier.flatMap((one) => {
    const brought = broughtIn(one, source)
    const isDue = inTerm(source, one)
    if (!brought && !isDue) return []
    const expected = isDue ? expectedIncome(source, one) : undefined
    return [
      {
        period: one.period,
        ...(expected ? { expected } : {}),
        ...(brought ? { received: brought.amount } : {}),
        ...(brought?.reason === undefined ? {} : { reason: brought.reason }),
        ...(brought?.lineId === undefined ? {} : { lineId: brought.lineId }),
      },
    ]
  })

/** PT-07: whether a source brought nothing in the whole of the last period stated, and nobody said why. */
export function isSilent(source: IncomeSource, [latest]: readonly EarlierStatement[]): boolean {
  if (!latest || !spans(source, latest) || saysSomething(source.zeroReason)) return false
  const brought = broughtIn(latest, source)
  return !brought || (brought.amount === 0 && brought.reason === undefined)
}

const spans = ({ from, until }: IncomeSource, { first, last }: Period): boolean =>
  from <= first && (until === undefined || until >= last)
