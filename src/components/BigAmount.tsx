import { Text, View } from '@tarojs/components'
import type { Money } from '../../domain/common'
import { yuan } from '../locales/common'

/** The one amount of a page, with what it is above it. */
export function BigAmount({ label, amount }: { readonly label: string; readonly amount: Money }) {
  return (
    <View>
      <Text className='note body'>{label}</Text>
      <Text className='big-amount num'>
        {yuan(amount)}
        <Text className='big-unit'> 元</Text>
      </Text>
    </View>
  )
}
