import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { OtherKind } from '../../../../domain/disclosure'
import { ITEM_OF_KIND, OTHER_KINDS } from '../../../../domain/disclosure'
import { Button } from '../../../components/Button'
import { GoRow } from '../../../components/GoRow'
import { dayName, periodWords } from '../../../locales/common'
import { OTHER_WORDS } from '../../../locales/service'
import { statementUrl, ways } from '../ways'
import type { ItemProps } from './shown'

/** An item that is what was posted of it: it opens there and is never typed again (QX-07, YC-06). */
export const Linked = ({ item, value }: ItemProps) =>
  item === 'publicIncome' ? <PublicIncome value={value} /> : <FromPosting item={item} value={value} />

function PublicIncome({ value: { income, today } }: Pick<ItemProps, 'value'>) {
  const { latest, owed } = income
  return (
    <>
      {latest && (
        <GoRow
          title={`${periodWords(latest.period)}公共收益`}
          note={`${dayName(latest.postedOn, today)}公示`}
          onPress={() => void Taro.navigateTo({ url: statementUrl(latest.statementId) })}
        />
      )}
      {owed !== undefined && <Text className='note body'>{`${periodWords(owed)}的还没公示。`}</Text>}
      {!latest && owed === undefined && <Text className='note body'>还没有公示过。</Text>}
    </>
  )
}

function FromPosting({ item, value: { others, today, mayWrite, communityId } }: ItemProps) {
  const kind = OTHER_KINDS.find((one: OtherKind) => ITEM_OF_KIND[one] === item)
  const posting = others.find((one) => one.kind === kind)
  if (posting) {
    return (
      <GoRow
        title={posting.title}
        note={`${dayName(posting.postedOn, today)}公示`}
        onPress={() => ways.posting(posting.otherId)}
      />
    )
  }
  return (
    <>
      <Text className='note body'>还没有公示过。</Text>
      {mayWrite && kind && <Button onPress={() => ways.post(communityId, kind)}>{`公示${OTHER_WORDS[kind]}`}</Button>}
    </>
  )
}
