import type { Instant } from '../../domain/common'
import type { Count } from './records/system'
import type { Transaction } from './store/port'
import type { Figure } from './records/supervision'

/** Under which period a region's figures of what is still to be done stand, whenever it began. */
export const ALL_PERIODS = '*'

const STANDING = ['due', 'open', 'overdue', 'toVerify']

/** Figures of service disclosure say how things are today, whenever they became so. */
const AS_OF_TODAY = 'service.'

/** Whether a figure counts what is still to be done, or how things are: it is read over all periods, for what nobody did last year is overdue today. */
export const isStanding = (indicator: string): boolean =>
  indicator.startsWith(AS_OF_TODAY) || STANDING.includes(indicator.split('.').at(-1) ?? '')

/** Those of some figures, or moves of figures, that are of what is still to be done, set under all periods. */
export const overAllPeriods = <T extends Pick<Figure, 'period' | 'indicator'>>(figures: readonly T[]): T[] =>
  figures.filter(({ indicator }) => isStanding(indicator)).map((figure) => ({ ...figure, period: ALL_PERIODS }))

/** Moves a community's own figures in the transaction of the event. */
export async function withCommunityFigures(
  transaction: Transaction,
  communityId: string,
  counts: readonly Count[],
  now: Instant,
): Promise<void> {
  if (counts.length === 0) return
  const standing = await transaction.get('communityFigures', communityId)
  const figures = moved(standing?.figures ?? [], counts)
  if (standing) await transaction.patch('communityFigures', communityId, { figures, asOf: now })
  else await transaction.insert('communityFigures', { _id: communityId, figures, asOf: now })
}

/** Figures after counts: each moves its own figure, and what wasn't there begins at nought. */
export function moved(figures: readonly Figure[], counts: readonly Count[]): Figure[] {
  const values = new Map(figures.map((figure) => [`${figure.period}|${figure.indicator}`, figure]))
  for (const { period, indicator, by } of counts) {
    const key = `${period}|${indicator}`
    values.set(key, { period, indicator, value: (values.get(key)?.value ?? 0) + by })
  }
  return [...values.values()]
}
