import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { Output } from '../../../../contract/operation'
import type { readVisit } from '../../../../contract/supervision/readVisit'
import { Link } from '../../../components/Link'
import { Sheet } from '../../../components/Sheet'
import { periodWords } from '../../../locales/common'
import { reasonsWords } from '../../../locales/spotCheck'

export type Visit = Output<typeof readVisit>

/** Which community, which period, who goes and why. */
export function VisitHead({ visit }: { readonly visit: Visit }) {
  const { communityName, period, holderName, reasons, statementId, checked, may } = visit
  const why = reasons.length > 0 ? `必查：${reasonsWords(reasons)}` : '随机抽中'
  const open = (): void =>
    void Taro.navigateTo({ url: `/packages/statement/read/index?statement=${statementId ?? ''}` })
  return (
    <Sheet title={communityName}>
      <Text className='body'>{`${periodWords(period)}公共收益，由${holderName}去看。${why}。`}</Text>
      {statementId === undefined ? (
        <Text className='note body'>这一期没有公示过账，现场查到的收入写在“账上没有的”里。</Text>
      ) : (
        <Link onPress={open}>看公示的账</Link>
      )}
      {!checked && !may.record && <Text className='note body'>还没去。</Text>}
    </Sheet>
  )
}
