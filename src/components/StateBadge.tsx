import { View } from '@tarojs/components'
import type { LocalDate } from '../../domain/common'
import { daysBetween } from '../../domain/common'
import { dueWords } from '../locales/common'
import { Icon, type IconName } from './Icon'

/** due: not yet; soon: within three days; late: overdue; done; find: doesn't agree; draft. */
export type BadgeKind = 'due' | 'soon' | 'late' | 'done' | 'find' | 'draft'

const MARKS: Record<BadgeKind, IconName | undefined> = {
  due: 'clock',
  soon: 'clock',
  late: 'struck',
  done: 'tick',
  find: 'flag',
  draft: undefined,
}

/** Word and mark first; colour comes last. Never a state and a name in one. */
export function StateBadge({ kind, words }: { readonly kind: BadgeKind; readonly words: string }) {
  const mark = MARKS[kind]
  return (
    <View className={`badge ${kind}`}>
      {mark && <Icon name={mark} firm />}
      {words}
    </View>
  )
}

interface ClockBadgeProps {
  /** Last day on which it is in time. */
  readonly due: LocalDate
  readonly today: LocalDate
}

/** The clock of what it times: 还有11天, 明天到期, 逾期5天. The due day itself is in time. */
export function ClockBadge({ due, today }: ClockBadgeProps) {
  return <StateBadge kind={clockKind(due, today)} words={dueWords(due, today)} />
}

const SOON_DAYS = 3

/** How urgent a due date is on a day. */
export function clockKind(due: LocalDate, today: LocalDate): BadgeKind {
  const left = daysBetween(today, due)
  return left < 0 ? 'late' : left <= SOON_DAYS ? 'soon' : 'due'
}
