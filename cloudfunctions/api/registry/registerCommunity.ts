import { registerCommunity } from '../../../contract/registry/registerCommunity'
import { accept, refuse } from '../../../domain/common'
import { emptyService } from '../../common/disclosure/service'
import { handler } from '../../common/door/handler'
import { timeKey } from '../../common/workItems'
import { nameKeyOf, namePartsOf } from './nameParts'

export default handler(registerCommunity, async ({ regionId, ...fields }, { newId, now, commit }) =>
  commit(async (change) => {
    const region = await change.get('regions', regionId)
    if (region?.level !== 'neighbourhood') {
      return refuse({ code: 'registry.notANeighbourhood', name: region?.name ?? '' })
    }
    const communityId = newId('community')
    await change.insert('communities', {
      _id: communityId,
      ...fields,
      nameParts: namePartsOf(fields.name),
      nameKey: nameKeyOf(fields.name, communityId),
      regionPath: region.regionPath,
      regionNames: region.names,
      nextDutyKey: timeKey(now, communityId),
    })
    await change.insert('services', emptyService(communityId, now))
    return accept({ communityId })
  }),
)
