import { Text, View } from '@tarojs/components'
import { aria } from '../services/aria'

const BARS = ['w-70', '', 'w-85', 'w-40']

/** Still bars while something is fetched; they don't shimmer. */
export function Skeleton({ words = '正在取' }: { readonly words?: string }) {
  return (
    <View className='sheet state' {...aria({ role: 'status', label: words })}>
      <Text className='cap'>{words}</Text>
      {BARS.map((width) => (
        <View key={width} className={`skeleton ${width}`} />
      ))}
    </View>
  )
}
