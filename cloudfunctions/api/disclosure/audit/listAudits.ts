import { listAudits } from '../../../../contract/disclosure/audit/listAudits'
import { accept } from '../../../../domain/common'
import { handler } from '../../../common/door/handler'
import type { AuditRecord } from '../../../common/records/audit'

const PAGE = 50

/** One page by an index, whatever the size of the region. */
export default handler(listAudits, async ({ regionId, state, communityId, after }, { store }) => {
  const found = await store.find('audits', {
    where: communityId === undefined ? { regionPath: regionId, state } : { communityId },
    order: ['listKey', 'desc'],
    limit: PAGE,
    ...(after && { after }),
  })
  const last = found.length === PAGE ? found.at(-1) : undefined
  const within = found.filter(({ regionPath }) => regionPath.includes(regionId))
  return accept({ items: within.map(rowOf), ...(last && { next: last.listKey }) })
})

const rowOf = ({ _id, communityName, period, state, counted, dueOn, engagement, findings }: AuditRecord) => ({
  statementId: _id,
  communityName,
  period,
  state,
  counted,
  dueOn,
  auditor: engagement?.auditor,
  findings: findings?.length,
})
