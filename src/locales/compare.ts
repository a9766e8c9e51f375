import type { Money } from '../../domain/common'
import { ZERO, fen } from '../../domain/common'
import { compared, perUnit, type Compared, type Summary } from '../../domain/disclosure'
import { count, periodWords, yuan } from './common'

const NAMES: Readonly<Record<Compared['name'], string>> = { income: '收入', spent: '花掉的', left: '账上还剩的' }

/** 收入比2026年第二季度多2,000.00元: a sentence for each figure that both state. */
export const comparedWords = (now: Summary, before: Summary, period: string): string[] =>
  compared(now, before).map(({ name, by }) => `${NAMES[name]}${moreWords(by, periodWords(period))}。`)

function moreWords(by: Money, before: string): string {
  if (by === ZERO) return `和${before}一样`
  return by > 0 ? `比${before}多${yuan(by)}元` : `比${before}少${yuan(fen(0 - by))}元`
}

/** What falls to one household, in a sentence; none where no units are registered. */
export function perHouseholdWords({ income, owners, left }: Summary, units: number): string | undefined {
  const each = (amount: Money | null): string => yuan((amount === null ? undefined : perUnit(amount, units)) ?? ZERO)
  if (units <= 0) return undefined
  const rest = left === null ? '' : `，账上还剩的合每户${each(left)}元`
  return `小区登记${count(units)}户：收入合每户${each(income)}元，业主分得的合每户${each(owners)}元${rest}。`
}
