/** Whole fen. Never a fraction, never a float of yuan. */
export type Money = number & { readonly __unit: 'fen' }

/** Reads a whole number of fen as money. Throws on a fraction or beyond what a number holds exactly: that is our fault. */
export function fen(amount: number): Money {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not whole fen: ${amount}`)
  return amount as Money
}

export const ZERO: Money = fen(0)

/** Adds up; nothing is zero. */
export const sum = (amounts: readonly Money[]): Money =>
  fen(amounts.reduce<number>((total, amount) => total + amount, 0))

export const minus = (from: Money, ...taken: readonly Money[]): Money => fen(from - sum(taken))

/**
 * Splits an amount by weights so that no fen is lost.
 * @param amount fen, may be negative
 * @param weights whole, not negative, not all zero; their sum stays below 9 × 10⁷ so that every product is exact
 * @param favoured index that gets all the odd fen (PT-13: rounding goes to the owners); otherwise the largest remainders get one each
 * @returns one amount a weight, in the same order, that add up to `amount`
 */
export function allocate(amount: Money, weights: readonly number[], favoured?: number): Money[] {
  const whole = weights.reduce((total, weight) => total + weight, 0)
  if (whole <= 0) throw new RangeError('weights add up to nothing')
  const size = Math.abs(amount)
  const floors = weights.map(
    (weight) => Math.floor(size / whole) * weight + Math.floor(((size % whole) * weight) / whole),
  )
  const rests = weights.map((weight) => ((size % whole) * weight) % whole)
  const odd = size - floors.reduce((total, part) => total + part, 0)
  const receivers = favoured === undefined ? largestFirst(rests).slice(0, odd) : Array<number>(odd).fill(favoured)
  const extra = (index: number): number => receivers.filter((receiver) => receiver === index).length
  return floors.map((part, index) => part + extra(index)).map((part) => fen(amount < 0 ? 0 - part : part))
}

const largestFirst = (rests: readonly number[]): number[] =>
  rests
    .map((rest, index) => ({ rest, index }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
    .map(({ index }) => index)
