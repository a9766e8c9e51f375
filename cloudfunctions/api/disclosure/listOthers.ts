import { listOthers } from '../../../contract/disclosure/listOthers'
import { accept, dateOf } from '../../../domain/common'
import { OTHER_KINDS, PARAMETER_OF_KIND } from '../../../domain/disclosure'
import { groundId } from '../../../domain/policy'
import { groundView } from '../../common/disclosure/grounds'
import { handler } from '../../common/door/handler'
import { policiesAt } from '../../common/policies'
import type { OtherPostingRecord } from '../../common/records/service'

const PAGE = 20

/** One page, and the rules beside it. */
export default handler(listOthers, async ({ communityId, after }, { store, today, roles }) => {
  const community = await store.get('communities', communityId)
  if (!community) throw new RangeError(`the door let through a community that isn't there: ${communityId}`)
  const page = { order: ['sortKey', 'desc'], limit: PAGE, ...(after === undefined ? {} : { after }) } as const
  const [found, policies] = await Promise.all([
    store.find('otherPostings', { where: { communityId }, ...page }),
    policiesAt(store, community.regionPath),
  ])
  const asked = OTHER_KINDS.flatMap((kind) => {
    const name = PARAMETER_OF_KIND[kind]
    const set = policies.value(`service.${name}`, today)
    return set ? [{ kind, ground: groundView(groundId(set.ground, name), set.ground) }] : []
  })
  const last = found.length === PAGE ? found.at(-1) : undefined
  return accept({
    items: found.map(rowOf),
    today,
    communityName: community.name,
    asked,
    mayPost: roles.has('companyManager'),
    ...(last ? { next: last.sortKey } : {}),
  })
})

const rowOf = ({ _id: otherId, kind, title, postedAt, withdrawn }: OtherPostingRecord) => ({
  otherId,
  kind,
  title,
  postedOn: dateOf(postedAt),
  ...(withdrawn && { withdrawnOn: dateOf(withdrawn.at) }),
})
