import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { StatementRow as Row } from '../../../contract/disclosure/listStatements'
import type { LocalDate } from '../../../domain/common'
import { Press } from '../../components/Press'
import { StateBadge } from '../../components/StateBadge'
import { dayName, periodWords, yuan } from '../../locales/common'
import { changedWords, postedWords } from '../../locales/statement'

interface StatementRowProps {
  readonly row: Row
  readonly today: LocalDate
}

/** One posted statement: which period, whether it was corrected or came down, how it was posted, what is left. */
export function StatementRow({ row, today }: StatementRowProps) {
  const { statementId, period, postedOn, daysLate, findings, summary } = row
  const left = summary.left === null ? '没写' : `${yuan(summary.left)}元`
  const changed = changedWords(row, today)
  return (
    <Press
      className='go'
      onPress={() => void Taro.navigateTo({ url: `/packages/statement/read/index?statement=${statementId}` })}
    >
      <View className='grow'>
        <Text className='body'>{periodWords(period)}</Text>
        <Text className='cap'>{`${dayName(postedOn, today)}公示，${changed ? `${changed}，` : ''}账上还剩${left}`}</Text>
        <View className='badges'>
          {row.withdrawnOn ? (
            <StateBadge kind='late' words='已撤下' />
          ) : (
            <StateBadge kind={daysLate > 0 ? 'late' : 'done'} words={postedWords(row)} />
          )}
          {findings > 0 && <StateBadge kind='find' words={`${findings}项对不上`} />}
        </View>
      </View>
    </Press>
  )
}
