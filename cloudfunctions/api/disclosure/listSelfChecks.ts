import { listSelfChecks } from '../../../contract/disclosure/listSelfChecks'
import { accept, dateOf } from '../../../domain/common'
import { handler } from '../../common/door/handler'
import type { SelfCheckRecord } from '../../common/records/selfCheck'
import type { Query } from '../../common/store/port'

const PAGE = 12

/** One page; what isn't published yet is left out. */
export default handler(listSelfChecks, async ({ communityId, after }, { store }) => {
  const query: Query = { where: { communityId }, order: ['sortKey', 'desc'], limit: PAGE, ...(after && { after }) }
  const found = await store.find('selfChecks', query)
  const last = found.length === PAGE ? found.at(-1) : undefined
  return accept({ items: found.flatMap(rowOf), ...(last && { next: last.sortKey }) })
})

function rowOf({ _id: selfCheckId, period, holderName, answers, publication }: SelfCheckRecord) {
  if (!publication) return []
  const problems = answers.flatMap(({ problem }) => problem ?? [])
  const rectified = problems.filter(({ rectifiedOn }) => rectifiedOn !== undefined).length
  return [
    { selfCheckId, period, holderName, publishedOn: dateOf(publication.at), problems: problems.length, rectified },
  ]
}
