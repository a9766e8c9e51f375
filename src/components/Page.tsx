import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, type PropsWithChildren, type ReactNode } from 'react'
import { aria } from '../services/aria'
import { ActingStrip } from './ActingStrip'
import { Header } from './Header'
import { Root } from './Root'
import { TabBar, type Tab } from './TabBar'

interface PageProps extends PropsWithChildren {
  readonly title: string
  /** One of the four tabs: with the bar at the bottom, without a way back. */
  readonly tab?: Tab
  /** Wider than a phone's page on a desk's screen, for two columns. */
  readonly broad?: boolean
  /** Where the way back leads within the page, such as the step before. */
  readonly onBack?: () => void
  /** The buttons at the bottom; one of them is the main one. */
  readonly foot?: ReactNode
}

/** A page for owners: header, content, buttons or tabs. */
export function Page({ title, tab, broad = false, onBack, foot, children }: PageProps) {
  useEffect(() => void Taro.setNavigationBarTitle({ title }), [title])
  return (
    <Root>
      <Header title={title} back={tab === undefined} {...(onBack && { onBack })} />
      <ActingStrip />
      <View className={broad ? 'main broad' : 'main'} {...aria({ role: 'main' })}>
        {children}
      </View>
      <View className='bottom'>
        {foot !== undefined && <View className='foot'>{foot}</View>}
        {tab && <TabBar current={tab} />}
      </View>
    </Root>
  )
}
