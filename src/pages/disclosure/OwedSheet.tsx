import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { listStatements } from '../../../contract/disclosure/listStatements'
import type { Output } from '../../../contract/operation'
import { Button } from '../../components/Button'
import { ClockBadge } from '../../components/StateBadge'
import { dayName, periodWords } from '../../locales/common'

type List = Output<typeof listStatements>

interface OwedSheetProps extends Pick<List, 'today' | 'mayPost'> {
  readonly communityId: string
  readonly owed: List['owed'][number]
}

/** A statement that is owed: by whom, until when; those who post it go to the form from here. */
export function OwedSheet({
  owed: { period, dueOn, holderName, raisedTo },
  communityId,
  today,
  mayPost,
}: OwedSheetProps) {
  const url = `/packages/statement/form/index?community=${communityId}&period=${period}`
  return (
    <View className='sheet state'>
      <View className='row'>
        <Text className='strong grow'>{`${periodWords(period)}的账还没公示`}</Text>
        {dueOn && <ClockBadge due={dueOn} today={today} />}
      </View>
      <Text className='note body'>
        {dueOn ? `${dayName(dueOn, today)}到期，由${holderName}公示。` : `由${holderName}公示，规定没写最晚哪天。`}
        {raisedTo !== undefined && `过了期限没公示，已经报到${raisedTo}。`}
      </Text>
      {mayPost && (
        <Button kind='primary' onPress={() => void Taro.navigateTo({ url })}>
          填这一期的账
        </Button>
      )}
    </View>
  )
}
