import { listInbox } from '../../../contract/registry/listInbox'
import { accept } from '../../../domain/common'
import { handler } from '../../common/door/handler'

const PAGE = 30

export default handler(listInbox, async ({ after }, { store, caller: { personId } }) => {
  const [person, found] = await Promise.all([
    store.get('people', personId),
    store.find('inbox', {
      where: { personId },
      order: ['sortKey', 'desc'],
      limit: PAGE,
      ...(after === undefined ? {} : { after }),
    }),
  ])
  const seenUpTo = person?.seenUpTo ?? ''
  const last = found.length === PAGE ? found.at(-1) : undefined
  return accept({
    items: found.map(({ _id, at, template, figures, page, sortKey }) => ({
      id: _id,
      at,
      template,
      figures: { ...figures },
      page,
      seen: sortKey <= seenUpTo,
      place: sortKey,
    })),
    ...(last ? { next: last.sortKey } : {}),
  })
})
