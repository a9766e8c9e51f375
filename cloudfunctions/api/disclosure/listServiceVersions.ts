import { listServiceVersions } from '../../../contract/disclosure/listServiceVersions'
import { accept } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import { itemView } from './readService'

const PAGE = 20

export default handler(listServiceVersions, async ({ communityId, item, after }, { store, today }) => {
  const found = await store.find('serviceVersions', {
    where: { communityId, item },
    order: ['sortKey', 'desc'],
    limit: PAGE,
    ...(after === undefined ? {} : { after }),
  })
  const last = found.length === PAGE ? found.at(-1) : undefined
  return accept({ items: found.map(itemView), today, ...(last ? { next: last.sortKey } : {}) })
})
