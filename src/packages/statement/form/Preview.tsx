import { Text, View } from '@tarojs/components'
import { addDays } from '../../../../domain/common'
import { Icon } from '../../../components/Icon'
import { PlainSentence } from '../../../components/PlainSentence'
import { StitchedSheet } from '../../../components/StitchedSheet'
import { dayName, periodWords } from '../../../locales/common'
import { plainSentence } from '../../../locales/disclosure'
import { worded } from '../findings'
import type { Form } from './useForm'

/** 业主会看到: the sentence, as it changes. */
export function Preview({ form: { opened, statement } }: { readonly form: Form }) {
  const { communityName, period } = opened
  return (
    <>
      <View className='row'>
        <Text className='head grow'>业主会看到</Text>
        <Text className='cap'>随填随变</Text>
      </View>
      <StitchedSheet>
        <Text className='cap'>{`${communityName}·${periodWords(period)}`}</Text>
        <Text className='head'>公共收益收支公示</Text>
        <PlainSentence phrases={plainSentence(statement)} />
      </StitchedSheet>
    </>
  )
}

/** What doesn't agree and goes along with the posting. */
export function Going({ form: { opened, statement, going, correcting } }: { readonly form: Form }) {
  const { grounds, today } = opened
  const act = correcting ? '更正' : '公示'
  return (
    <>
      {going.length > 0 && (
        <View className='finding'>
          <View className='finding-head'>
            <Icon name='flag' />
            <Text className='grow'>{`这${going.length}项会跟着${act}一起显示`}</Text>
          </View>
          {going.map((finding, nth) => {
            const { title } = worded(finding, { statement, grounds, today, to: 'owners' })
            return (
              <Text key={`${finding.what} ${finding.at}`} className='fgoing'>
                {`${nth + 1}. ${title}`}
              </Text>
            )
          })}
        </View>
      )}
      <Text className='note body'>
        {going.length > 0 ? `照样能${act}，会照实标出来；对不上的改好再${act}，标记就没了。` : '核对下来都相符。'}
      </Text>
    </>
  )
}

/** 今天公示的话: who has it at once, what is to be done with paper, until when it hangs. */
export function Afterwards({ form: { opened } }: { readonly form: Form }) {
  const { receivers, facts, minimumDays, today } = opened
  const place = facts.noticeBoard?.place ?? '公示牌'
  const steps = [
    `业主马上看到，${receivers.join('、')}同时收到`,
    `把这份账贴在${place}，拍张照`,
    ...(minimumDays === undefined
      ? []
      : [`至少挂到${dayName(addDays(today, minimumDays), today)}，满${minimumDays}天`]),
  ]
  return (
    <View className='sheet'>
      <Text className='head'>今天公示的话</Text>
      {steps.map((step, nth) => (
        <Text key={step} className='note body'>
          {`${nth + 1}. ${step}`}
        </Text>
      ))}
    </View>
  )
}
