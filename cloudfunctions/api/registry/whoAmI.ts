import type { heldPost } from '../../../contract/registry/whoAmI'
import { whoAmI } from '../../../contract/registry/whoAmI'
import { postRole } from '../../../contract/registry/fields'
import * as v from 'valibot'
import { accept } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import { unitKey } from '../../common/door/standing'
import type { BindingRecord, HeldPost } from '../../common/records/registry'
import { masked } from './masked'

/** Claims that still matter are few and recent. */
const PAGE = 5
const MOST_COUNTED = 100

/** The person's own record, one page of claims, and a count that goes no further than a hundred. */
export default handler(whoAmI, async (_, { store, caller: { personId, posts } }) => {
  const [person, bindings] = await Promise.all([
    store.get('people', personId),
    store.find('bindings', { where: { personId }, order: ['sortKey', 'desc'], limit: PAGE }),
  ])
  const unseen = await store.count('inbox', { personId, sortKey: { gt: person?.seenUpTo ?? '' } }, MOST_COUNTED)
  return accept({
    ...(person?.name === undefined ? {} : { name: person.name }),
    ...(person?.phone === undefined ? {} : { phone: masked(person.phone) }),
    elder: person?.elder ?? false,
    posts: posts.map(shown),
    units: [...(person?.units ?? [])],
    claims: bindings.flatMap(claim),
    unseen,
  })
})

const shown = (post: HeldPost): v.InferOutput<typeof heldPost> => ({
  ...post,
  role: v.parse(postRole, post.role),
  unitKey: unitKey(post),
})

function claim({ _id, communityName, label, state, reason, createdAt }: BindingRecord) {
  if (state !== 'waiting' && state !== 'refused') return []
  const why = reason === undefined ? {} : { reason }
  return [{ bindingId: _id, communityName, label, state, ...why, at: createdAt }]
}
