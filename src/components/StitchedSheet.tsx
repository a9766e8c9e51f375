import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { aria } from '../services/aria'

const STITCHES = [1, 2, 3, 4]

/** The one sheet that a page is about: the account, the receipt, the bill. At most one to a page. */
export function StitchedSheet({ children }: PropsWithChildren) {
  return (
    <View className='sheet bound'>
      <View className='thread' {...aria({ hidden: true })}>
        {STITCHES.map((nth) => (
          <View key={nth} className={`stitch stitch-${nth}`} />
        ))}
      </View>
      {children}
    </View>
  )
}
