import Taro from '@tarojs/taro'
import type { CaseRow } from '../../../contract/case/view'
import { Button } from '../../components/Button'
import { Empty } from '../../components/Empty'
import { GoRow } from '../../components/GoRow'
import { Sheet } from '../../components/Sheet'
import { StateBadge } from '../../components/StateBadge'
import { problemName } from '../../locales/case'
import { moment } from '../../locales/common'
import { rowBadge } from './rows'
import { dateOf } from '../../../domain/common'

interface CaseListProps {
  readonly rows: readonly CaseRow[]
  readonly empty: { readonly title: string; readonly note: string }
  /** Across communities: each row says its own. */
  readonly withCommunity?: boolean
  readonly onMore?: (() => void) | undefined
  readonly missed?: boolean
}

/** Cases as one reads them on a phone; a row opens its case. */
export function CaseList({ rows, empty, withCommunity = false, onMore, missed = false }: CaseListProps) {
  if (rows.length === 0) {
    return <Empty {...empty} action={{ words: '随手报', onPress: () => void Taro.switchTab({ url: REPORT }) }} />
  }
  const today = dateOf(Date.now())
  return (
    <Sheet flush>
      {rows.map((row) => (
        <GoRow
          key={row.caseId}
          title={problemName(row.problem)}
          note={noteOf(row, withCommunity)}
          aside={<StateBadge {...rowBadge(row, today)} />}
          onPress={() => void Taro.navigateTo({ url: `/packages/case/case/index?case=${row.caseId}` })}
        />
      ))}
      {onMore && (
        <Button kind='plain' onPress={onMore}>
          {missed ? '没取到，再试一次' : '再看后面的'}
        </Button>
      )}
    </Sheet>
  )
}

const REPORT = '/pages/report/index'

function noteOf(
  { number, communityName, building, placeWords, reportedAt, followers }: CaseRow,
  withCommunity: boolean,
): string {
  const name = withCommunity ? `${communityName}${number}号` : `${number}号`
  const where = [building, placeWords].filter(Boolean).join('，')
  const follow = followers > 0 ? `${followers}人在跟` : ''
  return [name, where, `${moment(reportedAt, dateOf(Date.now()))}报的`, follow].filter(Boolean).join('，')
}
