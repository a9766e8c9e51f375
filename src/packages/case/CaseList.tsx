import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { CaseRow } from '../../../contract/case/view'
import type { LocalDate } from '../../../domain/common'
import { More } from '../../components/More'
import { Empty } from '../../components/Empty'
import { Press } from '../../components/Press'
import { Sheet } from '../../components/Sheet'
import { StateBadge } from '../../components/StateBadge'
import { problemName } from '../../locales/case'
import { moment } from '../../locales/common'
import { rowBadge } from './rows'

interface CaseListProps {
  readonly rows: readonly CaseRow[]
  readonly today: LocalDate
  readonly empty: { readonly title: string; readonly note: string }
  /** Across communities: each row says its own. */
  readonly withCommunity?: boolean
  readonly onMore?: (() => void) | undefined
  readonly missed?: boolean
}

/** Cases as one reads them on a phone; a row opens its case. */
export function CaseList({ rows, today, empty, withCommunity = false, onMore, missed = false }: CaseListProps) {
  if (rows.length === 0) {
    return <Empty {...empty} action={{ words: '随手报', onPress: () => void Taro.switchTab({ url: REPORT }) }} />
  }
  return (
    <Sheet flush>
      {rows.map((row) => (
        <Row key={row.caseId} row={row} today={today} withCommunity={withCommunity} />
      ))}
      <More onMore={onMore} missed={missed} />
    </Sheet>
  )
}

const REPORT = '/pages/report/index'

interface RowProps {
  readonly row: CaseRow
  readonly today: LocalDate
  readonly withCommunity: boolean
}

function Row({ row, today, withCommunity }: RowProps) {
  const { caseId, number, communityName, building, placeWords, problem, reportedAt, followers } = row
  const name = withCommunity ? `${communityName}${number}号` : `${number}号`
  const where = [name, building, placeWords].filter(Boolean).join('，')
  return (
    <Press
      className='go case-row'
      onPress={() => void Taro.navigateTo({ url: `/packages/case/case/index?case=${caseId}` })}
    >
      <View className='grow'>
        <View className='row'>
          <Text className='body grow'>{problemName(problem)}</Text>
          <StateBadge {...rowBadge(row, today)} />
        </View>
        <Text className='cap'>{where}</Text>
        <Text className='cap'>{`${moment(reportedAt, today)}报的${followers > 0 ? `，${followers}人在跟` : ''}`}</Text>
      </View>
    </Press>
  )
}
