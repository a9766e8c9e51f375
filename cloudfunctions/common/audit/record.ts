import type { Instant } from '../../../domain/common'
import type { AuditRecord } from '../records/audit'
import { timeKey } from '../workItems'
import type { AuditGround } from './ground'

/** The document of a statement's objections before the first of them. */
export const newAudit = ({ statement, community }: AuditGround, now: Instant): AuditRecord => ({
  _id: statement._id,
  communityId: community._id,
  communityName: community.name,
  regionPath: community.regionPath,
  period: statement.period,
  counted: { units: 0, heads: 0, areaDm2: 0 },
  state: 'counting',
  listKey: timeKey(now, statement._id),
  events: [],
})
