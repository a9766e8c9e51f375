import Taro, { useDidShow } from '@tarojs/taro'
import { whoAmI } from '../../../contract/registry/whoAmI'
import { Button } from '../../components/Button'
import { Buttons } from '../../components/Buttons'
import { GoRow } from '../../components/GoRow'
import { Loaded } from '../../components/Loaded'
import { Page } from '../../components/Page'
import { Section } from '../../components/Section'
import { Sheet } from '../../components/Sheet'
import { StateBadge } from '../../components/StateBadge'
import { ViewChoice } from '../../components/ViewChoice'
import { useCall } from '../../services/useCall'
import { DeskRows } from './DeskRows'
import { NotSignedIn } from './NotSignedIn'
import { OwnPhone } from './OwnPhone'
import { Posts } from './Posts'
import { Units } from './Units'

/** A browser that nobody signed in, or whose session has ended. */
const NOBODY = ['door.notIdentified', 'door.sessionEnded']

const go = (url: string) => (): void => void Taro.navigateTo({ url })

/** 我的: who I am here, my units and posts, what I was told, and how I want it shown. */
export default function MinePage() {
  const me = useCall(whoAmI, {})
  useDidShow(() => me.reload())
  const isNobody = me.state === 'refusal' && NOBODY.includes(me.refusal.code)
  return (
    <Page title='我的' tab='mine'>
      {isNobody ? (
        <NotSignedIn />
      ) : (
        <Loaded from={me} words='正在看你是谁'>
          {({ posts, units, claims, unseen, phone }) => (
            <>
              <Sheet flush>
                <GoRow
                  icon='bell'
                  title='消息'
                  onPress={go('/packages/people/inbox/index')}
                  {...(unseen > 0 && { aside: <StateBadge kind='soon' words={`${unseen}条新的`} /> })}
                />
                <GoRow icon='flag' title='我报的事' onPress={go('/packages/case/mine/index')} />
              </Sheet>
              {posts.length > 0 && <Posts posts={posts} />}
              <Section title='我的房屋' />
              <Units units={units} claims={claims} />
              <OwnPhone phone={phone} onChanged={me.reload} />
              <DeskRows />
              {posts.length === 0 && units.length === 0 && (
                <Buttons>
                  <Button kind='plain' onPress={go('/packages/people/open/index')}>
                    我是部署的人，开通一个地方
                  </Button>
                </Buttons>
              )}
            </>
          )}
        </Loaded>
      )}
      <ViewChoice />
    </Page>
  )
}
