import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon'
import { Press } from './Press'

interface GoRowProps {
  readonly title: string
  /** The smaller line: beneath the title, or above it where it names the field. */
  readonly note?: string
  readonly noteFirst?: boolean
  readonly icon?: IconName
  /** At the right: a word, a badge, an amount. */
  readonly aside?: ReactNode
  readonly onPress?: () => void
  readonly label?: string
}

/** A ruled row of a flush sheet; the whole row opens. */
export function GoRow({ title, note, noteFirst = false, icon, aside, onPress, label }: GoRowProps) {
  const caption = note !== undefined && <Text className='cap'>{note}</Text>
  return (
    <Press className='go' {...(onPress && { onPress })} {...(label !== undefined && { label })}>
      {icon && (
        <View className='pine'>
          <Icon name={icon} />
        </View>
      )}
      <View className='grow'>
        {noteFirst && caption}
        <Text className='body'>{title}</Text>
        {!noteFirst && caption}
      </View>
      {aside}
      {onPress && aside === undefined && <Icon name='forth' small className='faint' />}
    </Press>
  )
}
