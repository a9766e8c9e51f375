import { Text, View } from '@tarojs/components'
import { aria } from '../services/aria'

/** Where one is in a form of a few steps: bars and words. */
export function Steps({ at, of }: { readonly at: number; readonly of: number }) {
  const words = `第${at}步，共${of}步`
  const steps = Array.from({ length: of }, (_, nth) => nth + 1)
  return (
    <View>
      <View className='steps' {...aria({ role: 'img', label: words })}>
        {steps.map((step) => (
          <View key={step} className={step <= at ? 'step on' : 'step'} />
        ))}
      </View>
      <Text className='cap' {...aria({ hidden: true })}>
        {words}
      </Text>
    </View>
  )
}
