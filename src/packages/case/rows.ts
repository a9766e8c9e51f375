import type { CaseRow } from '../../../contract/case/view'
import { dateOf, type LocalDate } from '../../../domain/common'
import type { QueueRow } from '../../components/QueueTable'
import type { BadgeKind } from '../../components/StateBadge'
import { STATUS_WORDS } from '../../locales/case'
import { dayName } from '../../locales/common'
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
