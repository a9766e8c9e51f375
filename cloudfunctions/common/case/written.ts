import type { Case, CaseChange, UnitKind } from '../../../domain/case'
import { isComplainedOf, inHandsOf, isDepartment, isOpen, nextDue, raisedTo } from '../../../domain/case'
import type { CaseRecord, StoredEvent } from '../records/case'
import type { CommunityRecord } from '../records/registry'
import { timeKey } from '../workItems'
import { keysOf } from './units'

type Found = Pick<CaseRecord, 'held' | 'problem' | 'open' | 'hands' | 'handlers' | 'dueKey' | 'endedAt'>

/** The keys by which a case is found and the hands that it is in, as they follow from how it stands. */
export function foundBy(
  held: Case,
  caseId: string,
  community: CommunityRecord,
  handlersBefore: readonly string[],
): Found {
  const open = isOpen(held.status)
  const due = open ? nextDue(held)?.due : held.endedAt
  return {
    held,
    problem: held.problem,
    open,
    hands: open ? keysOf(community, actingNow(held)) : [],
    handlers: [...new Set([...handlersBefore, ...keysOf(community, trusted(held))])],
    dueKey: timeKey(due, caseId),
    ...(held.endedAt === undefined ? {} : { endedAt: held.endedAt }),
  }
}

/** Who has something to do: whoever has it, whoever it is held out to, and offices to which it was taken up. */
const actingNow = (held: Case): UnitKind[] => [
  inHandsOf(held),
  ...(held.offer ? [held.offer.to] : []),
  ...raisedTo(held),
]

/** Whoever is complained of may be told to put it right, but never sees who reported it (DT-09). */
const trusted = (held: Case): UnitKind[] => concerned(held).filter((unit) => !isComplainedOf(held.problem, unit))

/** Who sees what handlers see. A department does only once it was handed or told (PT-30). */
const concerned = (held: Case): UnitKind[] => [
  ...actingNow(held),
  held.holder,
  ...held.told,
  ...[...held.route.lead, ...held.route.responsible, ...held.route.urged].filter((unit) => !isDepartment(unit)),
]

/** What a step changes in the record, with the entries as they are kept. */
export const recordAfter = (
  record: CaseRecord,
  { next, findings }: CaseChange,
  events: readonly StoredEvent[],
  community: CommunityRecord,
): CaseRecord => {
  const { endedAt: _ended, ...rest } = record
  return {
    ...rest,
    ...foundBy(next, record._id, community, record.handlers),
    timeline: [...record.timeline, ...events],
    findings: [...record.findings, ...findings],
  }
}
