import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { Output } from '../../../../contract/operation'
import type { bindUnit } from '../../../../contract/registry/bindUnit'
import { Button } from '../../../components/Button'
import { Buttons } from '../../../components/Buttons'
import { Page } from '../../../components/Page'
import { StitchedSheet } from '../../../components/StitchedSheet'
import { chooseCommunity, type ChosenCommunity } from '../../../services/community'

interface BoundProps {
  readonly came: Output<typeof bindUnit>
  readonly community: ChosenCommunity
  readonly busy: boolean
  readonly onAsk: () => void
  readonly onAgain: () => void
}

/** What came of it: bound, waiting for the neighbourhood, or not as in the roll. */
export function Bound({ came, community, busy, onAsk, onAgain }: BoundProps) {
  const { outcome, label, attemptsLeft = 0 } = came
  const home = (): void => {
    chooseCommunity(community)
    void Taro.switchTab({ url: '/pages/home/index' })
  }
  return (
    <Page title='认证我的房屋'>
      <StitchedSheet>
        {outcome === 'bound' && (
          <>
            <Text className='head'>{`${community.name}${label}，是你家`}</Text>
            <Text className='body'>现在能看小区的账、问一笔账，也能看自己家的物业费。</Text>
            <Button kind='primary' onPress={home}>
              看小区的账
            </Button>
          </>
        )}
        {outcome === 'waiting' && (
          <>
            <Text className='head'>交给社区核对了</Text>
            <Text className='body'>社区看过证件就给你回话，在“消息”里看得到。</Text>
            <Button onPress={home}>先看看小区</Button>
          </>
        )}
        {outcome === 'differs' && (
          <>
            <Text className='head'>和名册对不上</Text>
            <Text className='body'>{`姓名或者手机尾号和物业名册上的不一样。还能再试${attemptsLeft}次，也可以请社区看证件。`}</Text>
            <Buttons>
              {attemptsLeft > 0 && <Button onPress={onAgain}>改一改再试</Button>}
              <Button kind='primary' busy={busy} onPress={onAsk}>
                请社区核对
              </Button>
            </Buttons>
          </>
        )}
      </StitchedSheet>
    </Page>
  )
}
