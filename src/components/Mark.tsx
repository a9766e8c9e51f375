import { View } from '@tarojs/components'
import { aria } from '../services/aria'

/** The mark 明. */
export const Mark = () => (
  <View className='mark' {...aria({ role: 'img', label: '明账' })}>
    <View className='mark-word' />
  </View>
)
