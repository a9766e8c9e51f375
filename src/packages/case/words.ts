import type { CaseEntry, CaseView } from '../../../contract/case/view'
import { dateOf, daysBetween, type Instant, type LocalDate } from '../../../domain/common'
import { clockKind, type BadgeKind } from '../../components/StateBadge'
import { statusSentence } from '../../locales/case'
import { dueMoment } from '../../locales/caseDates'
import { dayName, dueWords } from '../../locales/common'

interface Due {
  readonly due: Instant
  readonly isOverdue: boolean
}

/** 明天到期, 逾期5天; less than a day over is said without a count. */
export function dueBadge({ due, isOverdue }: Due, today: LocalDate): { kind: BadgeKind; words: string } {
  const day = dateOf(due)
  if (isOverdue) return { kind: 'late', words: day < today ? `逾期${daysBetween(day, today)}天` : '今天已经逾期' }
  return { kind: clockKind(day, today), words: dueWords(day, today) }
}

/** The clock that runs out first. */
export const firstClock = ({ clocks }: Pick<CaseView, 'clocks'>): CaseView['clocks'][number] | undefined =>
  [...clocks].sort((a, b) => a.due - b.due)[0]

/** 办结, 没受理, or the first clock. */
export function caseBadge(view: CaseView): { kind: BadgeKind; words: string } {
  const { status, endedAt, today } = view
  const ended = endedAt === undefined ? '' : dayName(dateOf(endedAt), today)
  if (status === 'closed') return { kind: 'done', words: `${ended}办结` }
  if (status === 'rejected') return { kind: 'due', words: `${ended}没受理` }
  const clock = firstClock(view)
  return clock ? dueBadge(clock, today) : { kind: 'due', words: '没有期限' }
}

/** Where it stands, and until when there is a reply. */
export function caseSays(view: CaseView): readonly string[] {
  const { status, holder, verifier, clocks, today, you, plan, timeline } = view
  const replied = saidWords(timeline.filter(({ what }) => what === 'replied').at(-1)?.reply)
  const says = statusSentence(status, status === 'rectified' ? verifier.name : holder.name)
  const reply = clocks.find(({ kind }) => kind === 'reply')
  const whom = you.reported ? '给你回话' : '给报的人回话'
  if (plan) return [says, `计划${dayName(plan.until, today)}前办好。`]
  if (!reply) return replied === undefined ? [says] : [says, `回话：${replied}`]
  return [
    says,
    reply.isOverdue
      ? `${dueMoment(reply.due, today)}就该${whom}，已经过了。`
      : `最晚${dueMoment(reply.due, today)}${whom}。`,
  ]
}

/** 2栋，东侧消防车道入口: as far as this reader may see it. */
export function whereWords({ place }: Pick<CaseView, 'place'>): string {
  const { building, words, publicWords, plan, point } = place
  const marked = building === undefined && (plan !== undefined || point !== undefined) ? '图上标出的地方' : undefined
  return [building ?? marked, words ?? publicWords].filter(Boolean).join('，') || '小区里标出的地方'
}

/** What was said, as far as this reader may see it. */
export const saidWords = (said: CaseEntry['text']): string | undefined =>
  said && (said.original ?? said.public ?? '这句话还在检查，只有处理的人看得到')
