import Taro from '@tarojs/taro'
import type { Output } from '../../../contract/operation'
import type { whoAmI } from '../../../contract/registry/whoAmI'
import { GoRow } from '../../components/GoRow'
import { Sheet } from '../../components/Sheet'
import { StateBadge } from '../../components/StateBadge'

type UnitsProps = Pick<Output<typeof whoAmI>, 'units' | 'claims'>

/** My units, each opening to its fees; claims that wait; and the way to another. */
export const Units = ({ units, claims }: UnitsProps) => (
  <Sheet flush>
    {units.map(({ unitId, communityName, label }) => (
      <GoRow
        key={unitId}
        icon='home'
        title={`${communityName}${label}`}
        note='看这一户的物业费'
        onPress={() => void Taro.navigateTo({ url: `/packages/fee/unit/index?unit=${unitId}` })}
      />
    ))}
    {claims.map(({ bindingId, communityName, label, state, reason }) => (
      <GoRow
        key={bindingId}
        icon='clock'
        title={`${communityName}${label}`}
        note={state === 'waiting' ? '社区在核对，核对好会告诉你' : `没通过：${reason ?? '没写原因'}`}
        aside={
          <StateBadge kind={state === 'waiting' ? 'due' : 'late'} words={state === 'waiting' ? '等核对' : '没通过'} />
        }
      />
    ))}
    <GoRow
      icon='plus'
      title='认证我的房屋'
      note='认证后能看账、提问、看物业费'
      onPress={() => void Taro.navigateTo({ url: '/packages/people/bind/index' })}
    />
  </Sheet>
)
