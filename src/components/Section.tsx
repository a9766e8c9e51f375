import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '../services/aria'

/** The heading over a sheet, with a word or a link at its right. */
export function Section({ title, aside }: { readonly title: string; readonly aside?: ReactNode }) {
  return (
    <View className='section'>
      <Text className='head' {...aria({ role: 'heading' })}>
        {title}
      </Text>
      {typeof aside === 'string' ? <Text className='cap'>{aside}</Text> : aside}
    </View>
  )
}
