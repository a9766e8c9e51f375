import type { CaseRow } from '../../../contract/case/view'
import { dateOf, type LocalDate } from '../../../domain/common'
import type { QueueRow } from '../../components/QueueTable'
import type { BadgeKind } from '../../components/StateBadge'
import { problemName, STATUS_WORDS } from '../../locales/case'
import { dayName } from '../../locales/common'
import { dueMoment } from '../../locales/caseDates'
import { dueBadge } from './words'

/** Where a case stands, for everybody: in whose hands while it is open, when it ended after that. */
export function rowBadge({ status, endedAt, isOverdue, holder, due }: CaseRow, today: LocalDate): QueueRow['badge'] {
  const ended = endedAt === undefined ? '' : dayName(dateOf(endedAt), today)
  if (status === 'closed') return { kind: 'done', words: `${ended}办结` }
  if (status === 'rejected') return { kind: 'due', words: `${ended}没受理` }
  if (isOverdue && due !== undefined) return dueBadge({ due, isOverdue }, today)
  const kind: BadgeKind = status === 'rectified' ? 'find' : 'soon'
  return { kind, words: status === 'accepted' ? `${holder.name}在办` : STATUS_WORDS[status] }
}

/** A row of the bench: its clock, what it is, where, in whose hands, until when. */
export function benchRow(row: CaseRow, today: LocalDate): QueueRow {
  const { caseId, problem, communityName, number, building, placeWords, holder, offeredTo, status, due, isOverdue } =
    row
  const where = [communityName, building, placeWords].filter(Boolean).join('')
  return {
    id: caseId,
    badge: due === undefined ? { kind: 'due', words: '没有期限' } : dueBadge({ due, isOverdue }, today),
    what: problemName(problem),
    number: `${communityName}${number}号，随手报`,
    where,
    hands: offeredTo ? `${holder.name}，等${offeredTo.name}接手` : `${holder.name}，${STATUS_WORDS[status]}`,
    due: due === undefined ? '规定没写' : dueMoment(due, today),
  }
}
