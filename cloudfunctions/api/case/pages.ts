import type { CaseRow } from '../../common/case/row'
import { caseRow } from '../../common/case/row'
import type { PersonContext } from '../../common/door/context'
import type { CaseRecord } from '../../common/records/case'
import type { CommunityRecord } from '../../common/records/registry'
import type { Query } from '../../common/store/port'

const PAGE = 20

/** One page of cases with the names of those who have them: one query, and one more for their communities. */
export async function casesPage(
  { store, caller, now }: PersonContext,
  where: Query['where'],
  key: 'listKey' | 'dueKey',
  after: string | undefined,
): Promise<{ items: CaseRow[]; next?: string }> {
  const order = [key, key === 'dueKey' ? 'asc' : 'desc'] as const
  const query = { where, order, limit: PAGE, ...(after === undefined ? {} : { after }) }
  const records = await store.find('cases', query)
  const communities = await communitiesOf(store, records)
  const items = records.flatMap((record) => {
    const community = communities.get(record.communityId)
    return community ? [caseRow(record, community, caller.personId, now)] : []
  })
  const last = records.length === PAGE ? records.at(-1) : undefined
  return last ? { items, next: last[key] } : { items }
}

async function communitiesOf(
  store: PersonContext['store'],
  records: readonly CaseRecord[],
): Promise<Map<string, CommunityRecord>> {
  const ids = [...new Set(records.map(({ communityId }) => communityId))]
  if (ids.length === 0) return new Map()
  const found = await store.find('communities', { where: { _id: { in: ids } } })
  return new Map(found.map((community) => [community._id, community]))
}
