import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { readHome } from '../../../contract/disclosure/readHome'
import type { Output } from '../../../contract/operation'
import { BigAmount } from '../../components/BigAmount'
import { Button } from '../../components/Button'
import { Empty } from '../../components/Empty'
import { SmallLedger } from '../../components/SmallLedger'
import { ClockBadge, StateBadge } from '../../components/StateBadge'
import { StitchedSheet } from '../../components/StitchedSheet'
import { dayName, dueWords, periodWords, yuan } from '../../locales/common'
import { changedWords, postedWords } from '../../locales/statement'
import { verifiedBefore } from '../../services/seal'

type Home = Output<typeof readHome>
type Latest = NonNullable<Home['statement']>

/** The account first, with its sum and how it stands; then what is owed and not there. */
export function LatestStatement({ home }: { readonly home: Home }) {
  const { statement, owed, today } = home
  return (
    <>
      {statement && <Account statement={statement} today={today} />}
      {owed && <Owed owed={owed} today={today} />}
      {!statement && !owed && (
        <Empty title='这里还没有公示过账' note='物业公示公共收益以后，收了多少、花在哪、还剩多少，都在这里。' />
      )}
    </>
  )
}

function Account({ statement, today }: { readonly statement: Latest; readonly today: Home['today'] }) {
  const { statementId, period, summary, findings, daysLate, entryHash } = statement
  const sealed = verifiedBefore(statementId, entryHash, summary)
  const changed = changedWords(statement, today)
  const open = (): void => void Taro.navigateTo({ url: `/packages/statement/read/index?statement=${statementId}` })
  return (
    <StitchedSheet {...(sealed && { seal: 'verified' as const })}>
      <Text className='note body'>{`${periodWords(period)}公共收益`}</Text>
      {changed !== undefined && <Text className='cap'>{changed}</Text>}
      {summary.left === null ? (
        <Text className='body'>账上还剩多少没写</Text>
      ) : (
        <BigAmount label='账上还剩' amount={summary.left} />
      )}
      <View className='gap' />
      <SmallLedger
        caption='收支'
        tight
        lines={[
          { id: 'owners', item: '业主分得', value: yuan(summary.owners) },
          { id: 'spent', item: '花掉', value: yuan(summary.spent) },
          { id: 'transferred', item: '存进维修资金', value: yuan(summary.transferred) },
        ]}
      />
      <View className='badges'>
        <StateBadge kind={daysLate > 0 ? 'late' : 'done'} words={postedWords(statement)} />
        {findings > 0 && <StateBadge kind='find' words={`${findings}项对不上`} />}
      </View>
      <Button kind='primary' onPress={open}>
        看这份账
      </Button>
    </StitchedSheet>
  )
}

function Owed({ owed, today }: { readonly owed: NonNullable<Home['owed']>; readonly today: Home['today'] }) {
  const { period, dueOn, holderName } = owed
  const due = dueOn ? `${dayName(dueOn, today)}到期，${dueWords(dueOn, today)}。` : ''
  return (
    <View className='sheet'>
      <View className='row'>
        <Text className='strong grow'>{`${periodWords(period)}的账还没公示`}</Text>
        {dueOn && <ClockBadge due={dueOn} today={today} />}
      </View>
      <Text className='note body'>{`${due}由${holderName}公示，公示了会告诉你。`}</Text>
    </View>
  )
}
