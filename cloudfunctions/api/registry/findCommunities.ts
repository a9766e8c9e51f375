import { findCommunities } from '../../../contract/registry/findCommunities'
import { accept } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import type { CommunityRecord } from '../../common/records/registry'
import type { Query, Reader } from '../../common/store/port'
import { beginningOf, firstPartOf, holds } from './nameParts'

const PAGE = 50

/** One indexed page: by the first two letters of what is looked for, or by region; the rest is compared here. */
export default handler(findCommunities, async ({ text, regionId, begins, after }, { store }) => {
  if (begins !== undefined) return accept(await beginningWith(store, regionId ?? '', begins, after))
  const where: Query['where'] = text === undefined ? { regionPath: regionId ?? '' } : { nameParts: firstPartOf(text) }
  const found = await store.find('communities', {
    where,
    order: ['_id', 'asc'],
    limit: PAGE,
    ...(after === undefined ? {} : { after }),
  })
  const fitting = found.filter(
    ({ name, regionPath }) =>
      (text === undefined || holds(name, text)) && (regionId === undefined || regionPath.includes(regionId)),
  )
  const last = found.length === PAGE ? found.at(-1) : undefined
  return accept({ items: fitting.map(shown), ...(last ? { next: last._id } : {}) })
})

/** One indexed page of a region's communities in the order of their names, from the first that begins so. */
async function beginningWith(store: Reader, regionId: string, begins: string, after: string | undefined) {
  const beginning = beginningOf(begins)
  const from = after === undefined ? { gte: beginning } : { gt: after }
  const where = { regionPath: regionId, nameKey: { ...from, lt: `${beginning}\uffff` } }
  const found = await store.find('communities', { where, order: ['nameKey', 'asc'], limit: PAGE })
  const last = found.length === PAGE ? found.at(-1) : undefined
  return { items: found.map(shown), ...(last ? { next: last.nameKey } : {}) }
}

const shown = ({ _id, name, address, regionNames, companyId, companyName }: CommunityRecord) => ({
  communityId: _id,
  name,
  address,
  regionNames: [...regionNames],
  ...(companyId === undefined ? {} : { companyId }),
  ...(companyName === undefined ? {} : { companyName }),
})
