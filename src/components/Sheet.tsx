import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Press } from './Press'

interface SheetProps extends PropsWithChildren {
  readonly title?: string
  /** Without padding: for rows. */
  readonly flush?: boolean
  readonly onPress?: () => void
  /** What pressing does, read out. */
  readonly label?: string
}

/** A ledger sheet lying on the page. */
export function Sheet({ title, flush = false, onPress, label, children }: SheetProps) {
  const className = flush ? 'sheet flush' : 'sheet'
  const content = (
    <>
      {title !== undefined && <Text className='head'>{title}</Text>}
      {children}
    </>
  )
  if (!onPress) return <View className={className}>{content}</View>
  return (
    <Press className={className} onPress={onPress} {...(label !== undefined && { label })}>
      {content}
    </Press>
  )
}
