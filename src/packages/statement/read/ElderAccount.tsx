import { Text, View } from '@tarojs/components'
import type { PostedContent } from '../../../../contract/disclosure/content'
import type { LocalDate } from '../../../../domain/common'
import { mismatches } from '../../../../domain/disclosure'
import { BigAmount } from '../../../components/BigAmount'
import { Button } from '../../../components/Button'
import { ElderSwitch } from '../../../components/ElderSwitch'
import { PlainSentence } from '../../../components/PlainSentence'
import { StateBadge } from '../../../components/StateBadge'
import { StitchedSheet } from '../../../components/StitchedSheet'
import { periodWords, yuan } from '../../../locales/common'
import { plainSentence } from '../../../locales/disclosure'
import { postedDay, postedWords } from '../../../locales/statement'
import type { SealState } from '../../../services/seal'
import { canSpeak, speak } from '../speak'

interface ElderAccountProps {
  readonly content: PostedContent
  readonly today: LocalDate
  readonly seal: SealState
}

/** The account in large print: read aloud first, then what is left, then the sentence and how it stands. */
export function ElderAccount({ content, today, seal }: ElderAccountProps) {
  const { communityName, period, statement, findings, daysLate } = content
  const differing = mismatches(findings).length
  return (
    <>
      <View className='row'>
        {canSpeak() && (
          <Button icon='loud' onPress={() => speak(aloud(content))}>
            念给我听
          </Button>
        )}
        <ElderSwitch />
      </View>
      <StitchedSheet seal={seal}>
        <Text className='note body'>{`${communityName} ${periodWords(period)}`}</Text>
        <Text className='title'>公共收益的账</Text>
        {statement.closing !== null && <BigAmount label='账上还剩' amount={statement.closing} />}
        <PlainSentence phrases={spoken(content)} />
        <View className='badges tall'>
          <StateBadge
            kind={daysLate > 0 ? 'late' : 'done'}
            words={`${postedWords(content)}，${postedDay(content, today)}`}
          />
          {differing > 0 && <StateBadge kind='find' words={`${differing}项对不上`} />}
        </View>
      </StitchedSheet>
    </>
  )
}

/** Without what stands above it in large figures. */
const spoken = ({ statement }: PostedContent) =>
  plainSentence(statement)
    .slice(1, -1)
    .map((phrase, nth, all) => ({ ...phrase, end: nth === all.length - 1 ? ('。' as const) : ('，' as const) }))

/** The whole account as one says it. */
function aloud({ communityName, period, statement, findings }: PostedContent): string {
  const phrases = plainSentence(statement).map(
    ({ words, amount, end }) => `${words}${amount === undefined ? '' : `${yuan(amount).replace(/,/g, '')}元`}${end}`,
  )
  const differing = mismatches(findings).length
  const found = differing === 0 ? '核对下来账都相符。' : `有${differing}项对不上。`
  return `${communityName}${periodWords(period)}公共收益的账。${phrases.join('')}${found}`
}
