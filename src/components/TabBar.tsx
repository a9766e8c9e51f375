import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { aria } from '../services/aria'
import { Icon, type IconName } from './Icon'
import { Press } from './Press'

export type Tab = 'home' | 'disclosure' | 'report' | 'mine'

const TABS: readonly { readonly tab: Tab; readonly words: string; readonly icon: IconName }[] = [
  { tab: 'home', words: '小区', icon: 'home' },
  { tab: 'disclosure', words: '公示', icon: 'account' },
  { tab: 'report', words: '随手报', icon: 'camera' },
  { tab: 'mine', words: '我的', icon: 'person' },
]

/** The four tabs. Ours on both sides, so that it follows the theme and the elder view. */
export function TabBar({ current }: { readonly current: Tab }) {
  return (
    <View className='tabs' {...aria({ role: 'navigation', label: '主要栏目' })}>
      {TABS.map(({ tab, words, icon }) => (
        <Press
          key={tab}
          className={tab === current ? 'tab on' : 'tab'}
          states={{ current: tab === current }}
          onPress={() => void Taro.switchTab({ url: `/pages/${tab}/index` })}
        >
          <Icon name={icon} />
          <Text>{words}</Text>
        </Press>
      ))}
    </View>
  )
}
