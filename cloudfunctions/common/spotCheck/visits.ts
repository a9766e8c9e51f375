import type { Instant } from '../../../domain/common'
import { dateOf } from '../../../domain/common'
import { yearOf } from '../door/commit'
import type { Change } from '../door/context'
import type { DrawMember, DrawRecord, SeenRecord, VisitRecord } from '../records/spotCheck'
import type { CommunityRecord } from '../records/registry'
import { statementIdOf } from '../disclosure/ids'
import { closeItem, openItem } from '../workItems'
import { verifiedItemOf, visitIdOf, visitItemOf } from './ids'

/** Opens the visit to a community that was drawn, in the hands of the office that drew; no plan names a day for it. */
export async function openVisit(
  change: Change,
  { _id: drawId, regionId, period, by, byName }: DrawRecord,
  { id: communityId, reasons }: DrawMember,
  { name: communityName, regionPath }: CommunityRecord,
): Promise<void> {
  const _id = visitIdOf(regionId, period, communityId)
  const statementId = statementIdOf(communityId, period)
  const where = { communityId, communityName, period }
  await change.insert('visits', {
    ...{ _id, drawId, ...where, statementId, reasons, holder: by, holderName: byName, handlers: [by], done: false },
  })
  await openItem(change, {
    ...{
      _id: visitItemOf(_id),
      kind: 'visit',
      refId: _id,
      title: '公共收益实地核实',
      ...where,
      regionPath,
      holder: by,
    },
    indicators: ['visits.open'],
    facts: reasons.length > 0 ? { reasons: reasons.join(',') } : {},
  })
}

/** The visit stands among what was done, and among what differed where it did. */
export const closeVisit = (change: Change, { _id }: VisitRecord, { at, findings }: SeenRecord): Promise<void> =>
  closeItem(change, visitItemOf(_id), at, ['visits.done', ...(findings.length > 0 ? ['visits.differing'] : [])])

/** PT-02: a community counts once in a calendar year, however many offices visit it. */
export async function noteVerified(
  change: Change,
  { _id: refId, communityId, communityName, holder }: VisitRecord,
  regionPath: readonly string[],
  at: Instant,
): Promise<void> {
  const year = yearOf(at)
  const _id = verifiedItemOf(communityId, year)
  if (await change.get('workItems', _id)) return
  await openItem(change, {
    ...{ _id, kind: 'visit', refId, title: `${year}年实地核实过`, communityId, communityName, regionPath, holder },
    ...{ period: year, indicators: [], facts: { on: dateOf(at) } },
  })
  await closeItem(change, _id, at, ['communities.verified'])
}
