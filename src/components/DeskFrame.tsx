import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, type PropsWithChildren, type ReactNode } from 'react'
import { aria } from '../services/aria'
import { useWide } from '../services/wide'
import { ActingStrip } from './ActingStrip'
import { Header } from './Header'
import { Icon, type IconName } from './Icon'
import { Mark } from './Mark'
import { Press } from './Press'
import { Root } from './Root'

/** One way through the work, with how many things wait there. */
export interface Way {
  readonly id: string
  readonly words: string
  readonly icon: IconName
  readonly count?: number
  /** Page path: /packages/desk/queue/index. */
  readonly url: string
}

interface DeskFrameProps extends PropsWithChildren {
  readonly title: string
  /** Date and office, or what is being filled in. */
  readonly about?: string
  readonly ways: readonly Way[]
  readonly current: string
  /** Role and office of who works here. */
  readonly who: { readonly role: string; readonly office: string }
  /** At the right of the title: badges and buttons. */
  readonly actions?: ReactNode
}

/** The frame of a desk: ways at the left from 1000 px on, a strip above on a phone. */
export function DeskFrame({ title, about, ways, current, who, actions, children }: DeskFrameProps) {
  const wide = useWide()
  useEffect(() => void Taro.setNavigationBarTitle({ title }), [title])
  return (
    <Root desk>
      {!wide && <Header title={title} back />}
      <ActingStrip />
      <View className={wide ? 'desk' : 'desk narrow'}>
        {wide ? <Side ways={ways} current={current} who={who} /> : <Strip ways={ways} current={current} />}
        <View className='work' {...aria({ role: 'main' })}>
          <View className='work-top'>
            <View className='grow'>
              {wide && (
                <Text className='title' {...aria({ role: 'heading' })}>
                  {title}
                </Text>
              )}
              {about !== undefined && <Text className='cap'>{about}</Text>}
            </View>
            {actions}
          </View>
          {children}
        </View>
      </View>
    </Root>
  )
}

type SideProps = Pick<DeskFrameProps, 'ways' | 'current' | 'who'>

function Side({ ways, current, who }: SideProps) {
  return (
    <View className='side' {...aria({ role: 'navigation', label: '主要栏目' })}>
      <View className='brand'>
        <Mark />
        <Text>明账</Text>
      </View>
      <Ways ways={ways} current={current} />
      <Press className='who' role='link' label={`我的，${who.office}${who.role}`} onPress={toMine}>
        <Text className='strong body'>{who.office}</Text>
        <Text className='cap'>{who.role}</Text>
      </Press>
    </View>
  )
}

const toMine = (): void => void Taro.switchTab({ url: '/pages/mine/index' })

const Strip = ({ ways, current }: Omit<SideProps, 'who'>) => (
  <View className='strip' {...aria({ role: 'navigation', label: '主要栏目' })}>
    <Ways ways={ways} current={current} />
  </View>
)

function Ways({ ways, current }: Omit<SideProps, 'who'>) {
  return (
    <>
      {ways.map(({ id, words, icon, count, url }) => (
        <Press
          key={id}
          role='link'
          className={id === current ? 'way on' : 'way'}
          label={count === undefined ? words : `${words}${count}`}
          states={{ current: id === current }}
          onPress={() => void Taro.redirectTo({ url })}
        >
          <Icon name={icon} />
          <Text>{words}</Text>
          {count !== undefined && count > 0 && <Text className='count num'>{count}</Text>}
        </Press>
      ))}
    </>
  )
}
