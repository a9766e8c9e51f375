import type { Case } from '../../../domain/case'
import { inHandsOf, isOverdue, nextDue, raisedTo, TAXONOMY, wakeAt } from '../../../domain/case'
import type { Instant } from '../../../domain/common'
import { dateOf } from '../../../domain/common'
import type { Change } from '../door/context'
import type { CaseRecord } from '../records/case'
import type { CommunityRecord } from '../records/registry'
import { closeItem, moveItem, openItem, reopenItem } from '../workItems'
import type { ItemMove } from '../workItems'
import { keyOf, keysOf } from './units'

const MONTH_LETTERS = 7

/** A case stands in the queue under its own id, and counts in the month in which it was reported. */
export const openCaseItem = (
  change: Change,
  record: CaseRecord,
  community: CommunityRecord,
  now: Instant,
): Promise<void> => {
  const {
    dueAt,
    wakeAt: wakes,
    holder = '',
    hands = [],
    facts = {},
    indicators = [],
  } = standing(record, community, now)
  return openItem(change, {
    _id: record._id,
    kind: 'case',
    refId: record._id,
    title: TAXONOMY[record.problem].name,
    number: String(record.number),
    communityId: record.communityId,
    communityName: record.communityName,
    regionPath: community.regionPath,
    period: dateOf(record.held.reportedAt).slice(0, MONTH_LETTERS),
    holder,
    hands,
    facts,
    indicators,
    ...(dueAt == null ? {} : { dueAt }),
    ...(wakes == null ? {} : { wakeAt: wakes }),
  })
}

/** Brings the item in line with the case after a step or after time has passed. */
export async function followCase(
  change: Change,
  before: CaseRecord,
  after: CaseRecord,
  community: CommunityRecord,
  now: Instant,
): Promise<void> {
  const id = after._id
  if (!after.open && before.open) {
    return closeItem(change, id, now, indicatorsOf(after.held, now), { hands: doneBy(before.held, community) })
  }
  const move = standing(after, community, now)
  if (after.open && !before.open) return reopenItem(change, id, move)
  return moveItem(change, id, after.open ? move : { indicators: indicatorsOf(after.held, now) })
}

/** Whoever had it and whoever looked at it at the end have it among what they did. */
const doneBy = (held: Case, community: CommunityRecord): string[] => keysOf(community, [held.holder, inHandsOf(held)])

/** Where an open case stands in the queue: the first clock decides, and time looks again just after one has run out. */
function standing({ held, hands, report, timeline }: CaseRecord, community: CommunityRecord, now: Instant): ItemMove {
  const wakes = wakeAt(held)
  const late = held.clocks.some((clock) => isOverdue(clock, now))
  return {
    holder: keyOf(community, inHandsOf(held)) ?? '',
    hands,
    offeredTo: held.offer && keyOf(community, held.offer.to),
    dueAt: nextDue(held)?.due ?? null,
    wakeAt: wakes === undefined ? null : wakes + 1,
    state: late ? 'overdue' : 'open',
    level: raisedTo(held).length,
    indicators: indicatorsOf(held, now),
    facts: {
      problem: held.problem,
      severity: held.severity,
      status: held.status,
      building: report.place.building ?? '',
      steps: timeline.length,
    },
  }
}

/** The figures under which a case counts; each opens to exactly its cases. */
function indicatorsOf(held: Case, now: Instant): string[] {
  const marks = [
    ...(held.problem === 'fireLaneBlocked' ? ['cases.fireLane'] : []),
    ...(held.reopened > 0 ? ['cases.reopened'] : []),
  ]
  if (held.status === 'closed') return ['cases.closed', ...marks]
  if (held.status === 'rejected') return ['cases.rejected', ...marks]
  const late = held.clocks.some((clock) => isOverdue(clock, now))
  const toVerify = held.status === 'rectified' ? ['cases.toVerify'] : []
  return [late ? 'cases.overdue' : 'cases.open', ...toVerify, ...marks]
}
