import { Text, View } from '@tarojs/components'
import { dateOf, type Instant, type LocalDate } from '../../../domain/common'
import { Link } from '../../components/Link'
import { StateBadge } from '../../components/StateBadge'
import { clockTime, nearDay } from '../../locales/common'
import type { Draft } from '../../services/useDraft'
import type { ReportDraft } from './draft'

interface DraftNoteProps {
  readonly draft: Draft<ReportDraft>
  readonly keptAt: Instant
  readonly today: LocalDate
}

/** Says when the draft was kept; it never sends itself. */
export function DraftNote({ draft, keptAt, today }: DraftNoteProps) {
  const day = dateOf(keptAt)
  const when = day === today ? clockTime(keptAt) : `${nearDay(day, today)}${clockTime(keptAt)}`
  return (
    <View className='row'>
      <StateBadge kind='draft' words={`草稿，${when}已存`} />
      <Text className='cap grow'>不会自己发出去</Text>
      <Link onPress={draft.discard}>清空</Link>
    </View>
  )
}
