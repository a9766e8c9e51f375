import { ALL_PERIODS, overAllPeriods } from '../../common/figures'
import type { Figure } from '../../common/records/supervision'
import type { Reader } from '../../common/store/port'

/** Figures of communities by their ids: what is still to be done, and what was done in one period. One page. */
export async function figuresOfCommunities(
  store: Reader,
  ids: readonly string[],
  period: string | undefined,
): Promise<(id: string) => Figure[]> {
  const found = ids.length === 0 ? [] : await store.find('communityFigures', { where: { _id: { in: ids } } })
  const byId = new Map(found.map(({ _id, figures }) => [_id, figures]))
  return (id) => {
    const own = byId.get(id) ?? []
    return [...added(overAllPeriods(own)), ...own.filter((figure) => figure.period === period)].filter(
      ({ value }) => value !== 0,
    )
  }
}

/** One figure for each indicator. */
function added(figures: readonly Figure[]): Figure[] {
  const totals = new Map<string, number>()
  for (const { indicator, value } of figures) totals.set(indicator, (totals.get(indicator) ?? 0) + value)
  return [...totals].map(([indicator, value]) => ({ period: ALL_PERIODS, indicator, value }))
}
