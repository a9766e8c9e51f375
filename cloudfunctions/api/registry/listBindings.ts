import { listBindings } from '../../../contract/registry/listBindings'
import { accept } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import type { BindingRecord } from '../../common/records/registry'

const PAGE = 50

export default handler(listBindings, async ({ communityId, state, after }, { store }) => {
  const found = await store.find('bindings', {
    where: { communityId, state },
    order: ['sortKey', 'asc'],
    limit: PAGE,
    ...(after === undefined ? {} : { after }),
  })
  const last = found.length === PAGE ? found.at(-1) : undefined
  return accept({ items: found.map(shown), ...(last ? { next: last.sortKey } : {}) })
})

const shown = ({ _id, label, state, by, claim, createdAt }: BindingRecord) => ({
  bindingId: _id,
  label,
  state,
  by,
  ...(claim ? { claim } : {}),
  at: createdAt,
})
