import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '../services/aria'
import { Icon } from './Icon'

/** done: a tick; now: a ring; next: empty. */
export interface Moment {
  readonly id: string
  readonly state: 'done' | 'now' | 'next'
  /** Role and what it did, never a person's name. */
  readonly title: string
  /** At the right: when it was, or how long is left. */
  readonly time?: ReactNode
  /** What was found; who sees it where that isn't plain. */
  readonly note?: string
  /** Photos and papers of it. */
  readonly more?: ReactNode
}

const WORDS: Record<Moment['state'], string> = { done: '已办', now: '正在办', next: '还没到' }

/** What has happened, what is happening and what comes. */
export function Timeline({ moments }: { readonly moments: readonly Moment[] }) {
  return (
    <View className='timeline' {...aria({ role: 'list' })}>
      {moments.map(({ id, state, title, time, note, more }) => (
        <View key={id} className={`moment ${state}`} {...aria({ role: 'listitem' })}>
          <View className='dot' {...aria({ role: 'img', label: WORDS[state] })}>
            {state === 'done' && <Icon name='tick' firm />}
          </View>
          <View className='thread' />
          <View className='when'>
            <Text className='strong'>{title}</Text>
            {typeof time === 'string' ? <Text className='cap'>{time}</Text> : time}
          </View>
          {note !== undefined && <Text className='note body'>{note}</Text>}
          {more}
        </View>
      ))}
    </View>
  )
}
