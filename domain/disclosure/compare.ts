import type { Money } from '../common'
import { fen, minus } from '../common'
import type { Summary } from './summary'

/** What is set beside the period before: what came in, what was spent, what is left. */
export const COMPARED = ['income', 'spent', 'left'] as const

/** One figure beside that of the period before; both in fen. */
export interface Compared {
  readonly name: (typeof COMPARED)[number]
  readonly now: Money
  readonly before: Money
  /** More than before, or less where negative. */
  readonly by: Money
}

/** The figures that both statements state; one that either leaves out isn't compared. */
export const compared = (now: Summary, before: Summary): Compared[] =>
  COMPARED.flatMap((name) => {
    const [here, there] = [now[name], before[name]]
    return here === null || there === null ? [] : [{ name, now: here, before: there, by: minus(here, there) }]
  })

/** What falls to one unit, in whole fen, what can't be split left out; undefined where no units are registered. */
export const perUnit = (amount: Money, units: number): Money | undefined =>
  units <= 0 ? undefined : fen(Math.trunc(amount / units) + 0)
