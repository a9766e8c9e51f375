import { listServed } from '../../../contract/supervision/listServed'
import { accept } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import { figuresOfCommunities } from './communities'

const PAGE = 30

/** A page of communities by the company that serves them today, and one page of their figures. */
export default handler(listServed, async ({ companyId, after }, { store }) => {
  const found = await store.find('communities', {
    where: { companyId },
    order: ['_id', 'asc'],
    limit: PAGE,
    ...(after === undefined ? {} : { after }),
  })
  const figuresOf = await figuresOfCommunities(
    store,
    found.map(({ _id }) => _id),
    undefined,
  )
  const items = found.map(({ _id, name, address }) => ({ id: _id, name, address, figures: figuresOf(_id) }))
  const last = found.length === PAGE ? found.at(-1) : undefined
  return accept({ items, ...(last ? { next: last._id } : {}) })
})
