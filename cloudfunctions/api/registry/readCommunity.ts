import { readCommunity } from '../../../contract/registry/readCommunity'
import { accept, refuse } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import type { CommunityRecord, Hotline } from '../../common/records/registry'
import type { Reader } from '../../common/store/port'
import { planView } from './planView'

/** Two reads: the community, and one page of the regions above it for their hotlines. */
export default handler(readCommunity, async ({ communityId }, { store, roles }) => {
  const community = await store.get('communities', communityId)
  if (!community) return refuse({ code: 'door.notFound' })
  const { name, address, regionPath, regionNames, layout, old, unitCount, boundary, plan } = community
  return accept({
    communityId,
    name,
    address,
    regionId: regionPath.at(-1) ?? '',
    regionNames: [...regionNames],
    layout,
    old,
    unitCount,
    boundary: [...boundary],
    ...(plan ? { plan: planView(plan) } : {}),
    ...servedBy(community),
    hotlines: [...community.hotlines, ...(await hotlinesAbove(store, regionPath))],
    standing: [...roles],
  })
})

async function hotlinesAbove(store: Reader, regionPath: readonly string[]): Promise<Hotline[]> {
  const regions = await store.find('regions', { where: { _id: { in: regionPath } } })
  return [...regionPath].reverse().flatMap((code) => regions.find(({ _id }) => _id === code)?.hotlines ?? [])
}

const servedBy = ({ companyId, companyName, companyContact }: CommunityRecord) => ({
  ...(companyId === undefined ? {} : { companyId }),
  ...(companyName === undefined ? {} : { companyName }),
  ...(companyContact === undefined ? {} : { companyContact }),
})
