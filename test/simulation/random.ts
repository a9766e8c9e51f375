/** Chance that a seed repeats: the same seed gives the same numbers on every machine. */
export interface Random {
  /** From 0 up to, and without, 1. */
  next(): number
  /** A whole number from 0 up to, and without, a bound. */
  below(bound: number): number
  /** Whether something of this share happens. */
  chance(share: number): boolean
  /** One of a list that isn't empty. */
  pick<T>(list: readonly T[]): T
  /** One of a list; undefined where it is empty. */
  any<T>(list: readonly T[]): T | undefined
  /** Chance of its own for one step, so that what one step draws moves no other. */
  fork(step: number): Random
}

/** mulberry32: 32 bits of state are enough for a game of some thousand moves. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (bound: number): number => Math.floor(next() * bound)
  const any = <T>(list: readonly T[]): T | undefined => list[below(Math.max(1, list.length))]
  return {
    next,
    below,
    any,
    chance: (share) => next() < share,
    pick(list) {
      const picked = any(list)
      if (picked === undefined) throw new RangeError('nothing to pick from')
      return picked
    },
    fork: (step) => randomFrom(Math.imul(seed ^ 0x9e3779b9, step + 1) ^ (step << 7)),
  }
}
