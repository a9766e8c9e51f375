import type { Money } from '../common'

/** How an amount may have been mistyped; a guess to help, never a finding. */
export type Slip = 'swappedDigits' | 'decimalPoint' | 'sign' | 'oneDigit'

const TEN = 10
/** Powers of ten that a decimal point or two zeros too many make. */
const SHIFTS = [TEN, TEN * TEN, TEN * TEN * TEN]
/** Shorter amounts differ by a digit too easily for a guess. */
const DIGITS_TO_GUESS = 4

/** What may have happened between the amount meant and the amount stated; undefined where nothing small explains it. */
export function guessSlip(stated: Money, expected: Money): Slip | undefined {
  if (stated === expected || stated === 0 || expected === 0) return undefined
  if (stated === 0 - expected) return 'sign'
  if (SHIFTS.some((shift) => stated * shift === expected || expected * shift === stated)) return 'decimalPoint'
  const [a, b] = [String(stated), String(expected)]
  if (a.length !== b.length) return undefined
  const apart = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]))
  const [first = 0, second = 0] = apart
  if (apart.length === 1) return a.length >= DIGITS_TO_GUESS ? 'oneDigit' : undefined
  const swapped = apart.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first]
  return swapped ? 'swappedDigits' : undefined
}
