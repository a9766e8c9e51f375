import { listLeads } from '../../../contract/supervision/listLeads'
import { accept } from '../../../domain/common'
import { handler } from '../../common/door/handler'

/** Two documents. */
export default handler(listLeads, async ({ communityId }, { store }) => {
  const [community, record] = await Promise.all([
    store.get('communities', communityId),
    store.get('leads', communityId),
  ])
  return accept({ communityName: community?.name ?? '', items: record?.leads ?? [] })
})
