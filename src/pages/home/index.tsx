import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { readHome } from '../../../contract/disclosure/readHome'
import { ElderSwitch } from '../../components/ElderSwitch'
import { Icon } from '../../components/Icon'
import { Loaded } from '../../components/Loaded'
import { Page } from '../../components/Page'
import { Phones } from '../../components/Phones'
import { Press } from '../../components/Press'
import { Section } from '../../components/Section'
import { Sheet } from '../../components/Sheet'
import type { Output } from '../../../contract/operation'
import { useCommunity } from '../../services/community'
import { useCall } from '../../services/useCall'
import { useShown } from '../../services/useShown'
import { InProgress } from './InProgress'
import { LatestStatement } from './Latest'
import { Messages } from './Messages'
import { NoCommunity } from './NoCommunity'
import './index.scss'

/** 小区: my community's account, then reporting, what waits for me, what is being dealt with, whom to call. */
export default function HomePage() {
  const community = useCommunity()
  return (
    <Page title='我的小区' tab='home'>
      <Loaded from={{ ...community, reload: () => undefined }}>
        {(chosen) => (chosen ? <Community communityId={chosen.communityId} /> : <NoCommunity />)}
      </Loaded>
    </Page>
  )
}

function Community({ communityId }: { readonly communityId: string }) {
  const home = useCall(readHome, { communityId })
  useShown(home.reload)
  return (
    <Loaded from={home} words='正在取小区的事'>
      {(value) => (
        <>
          <Head home={value} />
          <LatestStatement home={value} />
          <ReportWay />
          <Messages messages={value.messages} today={value.today} />
          <InProgress cases={value.cases} today={value.today} />
          <Section title='打电话也行' />
          <Phones phones={value.hotlines.map(({ name, phone }) => ({ name, number: phone }))} />
        </>
      )}
    </Loaded>
  )
}

const choose = (): void => void Taro.navigateTo({ url: '/packages/statement/choose/index' })

function Head({ home: { name, place, unit } }: { readonly home: Output<typeof readHome> }) {
  return (
    <View className='row top'>
      <Press className='grow' label={`${name}，换一个小区`} onPress={choose}>
        <View className='row community'>
          <Text className='title'>{name}</Text>
          <Icon name='down' small className='faint' />
        </View>
        <Text className='cap'>
          <Text className='nowrap'>{unit === undefined ? place : `${place}·`}</Text>
          {unit !== undefined && <Text className='nowrap'>{unit}</Text>}
        </Text>
      </Press>
      <ElderSwitch />
    </View>
  )
}

const ReportWay = () => (
  <Sheet label='随手报' onPress={() => void Taro.switchTab({ url: '/pages/report/index' })}>
    <View className='row'>
      <View className='report-mark'>
        <Icon name='camera' />
      </View>
      <View className='grow'>
        <Text className='head'>随手报</Text>
        <Text className='note body'>看到消防车道被堵，拍张照就能报</Text>
      </View>
      <Icon name='forth' small className='faint' />
    </View>
  </Sheet>
)
