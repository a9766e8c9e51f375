import Taro from '@tarojs/taro'
import type { Output } from '../../../../contract/operation'
import { OFFICES } from '../../../../contract/roles'
import type { readCommunity } from '../../../../contract/registry/readCommunity'
import { GoRow } from '../../../components/GoRow'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import type { Post } from '../../../services/workbench'
import { ways } from '../ways'

interface CommunityWaysProps {
  readonly post: Post | undefined
  readonly community: Output<typeof readCommunity>
}

const go = (url: string) => (): void => void Taro.navigateTo({ url })

/** Everything else of a community, as far as one's standing to it reaches. */
export function CommunityWays({ post, community }: CommunityWaysProps) {
  const { communityId, regionId, standing } = community
  return (
    <>
      <Section title='这个小区' />
      <Sheet flush>
        <GoRow icon='flag' title='报上来的事' onPress={go(`/packages/case/list/index?community=${communityId}`)} />
        <GoRow
          icon='chart'
          title='收益来源'
          note='车位、广告、快递柜，各该收多少、收了多少'
          onPress={go(`/packages/source/list/index?community=${communityId}`)}
        />
        {standing.includes('companyManager') && (
          <GoRow icon='card' title='物业费导入' onPress={() => ways.fees(post, communityId)} />
        )}
        {standing.includes('neighbourhood') && (
          <GoRow
            icon='home'
            title='房屋核对'
            note='业主认证对不上名册的'
            onPress={go(`/packages/people/bindings/index?community=${communityId}`)}
          />
        )}
        <GoRow
          icon='sheet'
          title='公共收益自查'
          onPress={go(`/packages/selfcheck/list/index?community=${communityId}`)}
        />
        {OFFICES.some((office) => standing.includes(office)) && (
          <GoRow
            icon='flag'
            title='登记公共收益的线索'
            note='登记以后进实地抽查的必查名单'
            onPress={go(`/packages/spotcheck/lead/index?community=${communityId}`)}
          />
        )}
        <GoRow
          icon='people'
          title='物业服务公开'
          note='物业是谁、管什么、怎么收费、设备谁来修'
          onPress={go(`/packages/service/read/index?community=${communityId}`)}
        />
        <GoRow icon='sheet' title='现在的规定' onPress={() => ways.rules(post, regionId)} />
      </Sheet>
    </>
  )
}
