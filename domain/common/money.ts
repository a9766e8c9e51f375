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
 * Splits an amount by weights so that no fen is lost (largest remainder).
 * @param amount fen, may be negative
 * @param weights whole, not negative, not all zero
 * @param favoured index that gets the odd fen when remainders tie, and before all others (PT-13: rounding goes to the owners)
 * @returns one amount a weight, in the same order, that add up to `amount`
 */
export function allocate(amount: Money, weights: readonly number[], favoured?: number): Money[] {
  const whole = weights.reduce((total, weight) => total + weight, 0)
  if (whole <= 0) throw new RangeError('weights add up to nothing')
  const exact = weights.map((weight) => (BigInt(Math.abs(amount)) * BigInt(weight)) / BigInt(whole)).map(Number)
  const rests = weights.map((weight) => Number((BigInt(Math.abs(amount)) * BigInt(weight)) % BigInt(whole)))
  let left = Math.abs(amount) - exact.reduce((total, part) => total + part, 0)
  const order = rests
    .map((rest, index) => ({ rest, index }))
    .filter(({ index }) => (weights[index] ?? 0) > 0)
    .sort((a, b) => Number(b.index === favoured) - Number(a.index === favoured) || b.rest - a.rest || a.index - b.index)
  if (favoured !== undefined && left > 0) {
    exact[favoured] = (exact[favoured] ?? 0) + left
    left = 0
  }
  for (const { index } of order.slice(0, left)) exact[index] = (exact[index] ?? 0) + 1
  return exact.map((part) => fen(amount < 0 ? -part : part))
}
