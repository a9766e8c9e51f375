import type { Output } from '../../../contract/operation'
import type { listMine } from '../../../contract/case/listMine'
import { isOverdue, nextDue } from '../../../domain/case'
import type { Instant } from '../../../domain/common'
import type { CaseRecord } from '../records/case'
import type { CommunityRecord } from '../records/registry'
import { followersIn } from './notices'
import { named } from './units'

export type CaseRow = Output<typeof listMine>['items'][number]

/** A case in a list: only what everybody may see. */
export function caseRow(record: CaseRecord, community: CommunityRecord, personId: string, now: Instant): CaseRow {
  const { held, report } = record
  const due = nextDue(held)
  return {
    caseId: record._id,
    number: record.number,
    communityId: record.communityId,
    communityName: record.communityName,
    problem: record.problem,
    severity: held.severity,
    status: held.status,
    ...(report.place.building === undefined ? {} : { building: report.place.building }),
    ...(report.publicPlaceWords === undefined ? {} : { placeWords: report.publicPlaceWords }),
    reportedAt: held.reportedAt,
    holder: named(community, held.holder),
    ...(held.offer ? { offeredTo: named(community, held.offer.to) } : {}),
    ...(due
      ? { due: due.due, dueAgainst: named(community, due.against), isOverdue: isOverdue(due, now) }
      : { isOverdue: false }),
    followers: followersIn(record).length,
    ...(held.endedAt === undefined ? {} : { endedAt: held.endedAt }),
    yours: record.readers.includes(personId),
  }
}
