import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '../services/aria'
import { Link } from './Link'

/** One answer or fact with its name. */
export interface Answer {
  readonly about: string
  readonly value: ReactNode
  /** Who sees it, or what stands behind it. */
  readonly note?: string
  /** Goes to the question and comes back here. */
  readonly onChange?: () => void
  /** 改, or 写 where nothing was written. */
  readonly changeWord?: string
}

/** Everything once more before sending, each with 改; or plain facts where nothing can be changed. */
export function Answers({ answers }: { readonly answers: readonly Answer[] }) {
  return (
    <View className='answers' {...aria({ role: 'list' })}>
      {answers.map(({ about, value, note, onChange, changeWord = '改' }) => (
        <View key={about} className='answer' {...aria({ role: 'listitem' })}>
          <Text className='about'>{about}</Text>
          <View className='grow'>
            {typeof value === 'string' ? <Text className='body'>{value}</Text> : value}
            {note !== undefined && <Text className='cap'>{note}</Text>}
          </View>
          {onChange && (
            <Link label={`${changeWord}${about}`} onPress={onChange}>
              {changeWord}
            </Link>
          )}
        </View>
      ))}
    </View>
  )
}
