import { listBelow } from '../../../contract/supervision/listBelow'
import { accept } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import type { Figure } from '../../common/figures'
import type { Reader } from '../../common/store/port'

const PAGE = 50

interface Place {
  readonly id: string
  readonly name: string
  readonly kind: 'region' | 'community'
}

interface PlaceFigures {
  readonly place: string
  readonly figures: readonly Figure[]
  readonly asOf: number
}

/** A page of what lies directly below, and one page of its figures. */
export default handler(listBelow, async ({ regionId, periods, after }, { store }) => {
  const region = await store.get('regions', regionId)
  const places = await placesBelow(store, regionId, region?.level === 'neighbourhood', after)
  const figuresOf = await figuresBelow(store, places, periods)
  const items = places.map((place) => ({ ...place, ...figuresOf(place.id) }))
  const last = places.length === PAGE ? places.at(-1) : undefined
  return accept(last ? { items, next: last.id } : { items })
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
  periods: readonly string[],
): Promise<(id: string) => { figures: Figure[]; asOf?: number }> {
  const ids = places.map(({ id }) => id)
  if (ids.length === 0) return () => ({ figures: [] })
  const isCommunity = places[0]?.kind === 'community'
  const found = isCommunity ? await ofCommunities(store, ids) : await ofRegions(store, ids, periods)
  return (id) => {
    const own = found.filter(({ place }) => place === id)
    const asOf = Math.max(0, ...own.map((one) => one.asOf))
    const figures = own
      .flatMap((one) => one.figures)
      .filter(({ period, value }) => value !== 0 && periods.includes(period))
    return own.length > 0 ? { figures, asOf } : { figures }
  }
}

const ofCommunities = async (store: Reader, ids: readonly string[]): Promise<PlaceFigures[]> =>
  (await store.find('communityFigures', { where: { _id: { in: ids } } })).map((one) => ({ ...one, place: one._id }))

const ofRegions = async (store: Reader, ids: readonly string[], periods: readonly string[]): Promise<PlaceFigures[]> =>
  (await store.find('regionCounters', { where: { regionId: { in: ids }, period: { in: periods } } })).map((one) => ({
    ...one,
    place: one.regionId,
  }))
