import { Text, View } from '@tarojs/components'
import type { LocalDate } from '../../../../domain/common'
import type { PostedContent } from '../../../../contract/disclosure/content'
import { PlainSentence } from '../../../components/PlainSentence'
import { Standing } from '../../../components/Standing'
import { StitchedSheet } from '../../../components/StitchedSheet'
import { periodWords, span } from '../../../locales/common'
import { plainSentence } from '../../../locales/disclosure'
import { standingCells } from '../../../locales/statement'
import type { SealState } from '../../../services/seal'

interface AccountProps {
  readonly content: PostedContent
  readonly daysUp: number
  readonly today: LocalDate
  readonly seal: SealState
}

/** The sheet that the page is about: the account as one says it, when it was posted, due and how long it has stood. */
export function Account({ content, daysUp, today, seal }: AccountProps) {
  const { communityName, period, statement, poster } = content
  return (
    <StitchedSheet seal={seal}>
      <Text className='note body'>{`${communityName}·${periodWords(period)}`}</Text>
      <Text className='title'>公共收益收支公示</Text>
      <Text className='cap'>{`${span(statement.period, today)}·${poster.name}公示`}</Text>
      <View className='gap' />
      <PlainSentence phrases={plainSentence(statement)} />
      <View className='gap' />
      <Standing cells={standingCells(content, daysUp, today)} />
    </StitchedSheet>
  )
}
