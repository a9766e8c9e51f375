import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { aria } from '../services/aria'
import { Icon } from './Icon'

interface FieldProps extends PropsWithChildren {
  readonly label?: string
  /** What may be left out says so: 可以不写. */
  readonly optional?: boolean
  /** Why we ask, who sees it. */
  readonly note?: string
  /** What is wrong and how it should look; shown after sending, the input stays. */
  readonly error?: string
}

/** A question's field with its label, reason and what is wrong with it. */
export function Field({ label, optional = false, note, error, children }: FieldProps) {
  return (
    <View className='entry'>
      {label !== undefined && (
        <Text className='field-label'>
          {label}
          {optional && <Text className='may'>（可以不写）</Text>}
        </Text>
      )}
      {note !== undefined && <Text className='cap'>{note}</Text>}
      {children}
      {error !== undefined && (
        <View className='field-error' {...aria({ role: 'alert' })}>
          <Icon name='struck' small />
          <Text>{error}</Text>
        </View>
      )}
    </View>
  )
}
