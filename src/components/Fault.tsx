import { Text, View } from '@tarojs/components'
import { aria } from '../services/aria'
import { Button } from './Button'

interface FaultProps {
  /** The number to quote; empty when nobody answered with one. */
  readonly id: string
  /** What is safe: 你填的还在. */
  readonly kept?: string
  readonly onRetry?: () => void
}

/** Ours: says so, what was kept, and a number to quote. */
export function Fault({ id, kept = '', onRetry }: FaultProps) {
  const safe = kept === '' ? '' : `，${kept}`
  const number = id === '' ? '' : `编号${id}，打电话时报给社区。`
  return (
    <View className='sheet state' {...aria({ role: 'alert' })}>
      <Text className='strong body'>没打开</Text>
      <Text className='note body'>{`是我们这边出了故障${safe}。${number}`}</Text>
      {onRetry && <Button onPress={onRetry}>再试一次</Button>}
    </View>
  )
}
