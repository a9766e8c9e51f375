import type { Money } from '../../domain/common'

/** balance: what was or is left; in; out; keep: goes out but stays the owners'. */
export interface Step {
  readonly kind: 'balance' | 'in' | 'out' | 'keep'
  readonly label: string
  readonly amount: Money
}

/** A step with its place, in hundredths of the width. */
export interface Bar extends Step {
  readonly left: number
  readonly width: number
  /** Where it hangs on the bar before. */
  readonly tie: number
}

/** Lays the steps out from zero, so that lengths can be compared; a balance begins at zero again. */
export function bars(steps: readonly Step[]): Bar[] {
  const levels = running(steps)
  const low = Math.min(0, ...levels)
  const span = Math.max(0, ...levels) - low || 1
  const place = (level: number): number => round(((level - low) / span) * 100)
  return steps.map((step, nth) => {
    const before = levels[nth - 1] ?? 0
    const after = levels[nth] ?? 0
    const from = step.kind === 'balance' ? 0 : before
    const left = place(Math.min(from, after))
    return { ...step, left, width: round(place(Math.max(from, after)) - left), tie: place(before) }
  })
}

/** The level after every step. */
const running = (steps: readonly Step[]): number[] => {
  let level = 0
  return steps.map(({ kind, amount }) => (level = kind === 'balance' ? amount : level + amount))
}

const round = (hundredths: number): number => Math.round(hundredths * 100) / 100
