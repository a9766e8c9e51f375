import { listBelow } from '../../../contract/supervision/listBelow'
import { accept } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import { ALL_PERIODS } from '../../common/figures'
import type { Figure } from '../../common/records/supervision'
import type { Reader } from '../../common/store/port'
import { figuresAsOf } from './asOf'
import { figuresOfCommunities } from './communities'

/** With two counters to each place all that is read stays within a page. */
const PAGE = 30

interface Place {
  readonly id: string
  readonly name: string
  readonly kind: 'region' | 'community'
}

/** A page of what lies directly below, and one page of its figures. */
export default handler(listBelow, async ({ regionId, period, after }, { store, now }) => {
  const [region, asOf] = await Promise.all([store.get('regions', regionId), figuresAsOf(store, now)])
  const places = await placesBelow(store, regionId, region?.level === 'neighbourhood', after)
  const figuresOf = await figuresBelow(store, places, period)
  const items = places.map((place) => ({ ...place, figures: figuresOf(place.id) }))
  const last = places.length === PAGE ? places.at(-1) : undefined
  return accept({ items, asOf, ...(last ? { next: last.id } : {}) })
})

async function placesBelow(
  store: Reader,
  regionId: string,
  isNeighbourhood: boolean,
  after: string | undefined,
): Promise<Place[]> {
  const page = { order: ['_id', 'asc'], limit: PAGE, ...(after === undefined ? {} : { after }) } as const
  if (isNeighbourhood) {
    const found = await store.find('communities', { where: { regionPath: regionId }, ...page })
    return found.map(({ _id, name }) => ({ id: _id, name, kind: 'community' }))
  }
  const found = await store.find('regions', { where: { parentId: regionId }, ...page })
  return found.map(({ _id, name }) => ({ id: _id, name, kind: 'region' }))
}

async function figuresBelow(
  store: Reader,
  places: readonly Place[],
  period: string | undefined,
): Promise<(id: string) => Figure[]> {
  const ids = places.map(({ id }) => id)
  if (places[0]?.kind !== 'region') return figuresOfCommunities(store, ids, period)
  const periods = period === undefined ? [ALL_PERIODS] : [ALL_PERIODS, period]
  const counters = await store.find('regionCounters', { where: { regionId: { in: ids }, period: { in: periods } } })
  return (id) =>
    counters
      .filter((counter) => counter.regionId === id)
      .flatMap((counter) => counter.figures)
      .filter(({ value }) => value !== 0)
}
