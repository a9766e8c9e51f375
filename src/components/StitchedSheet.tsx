import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { aria } from '../services/aria'
import { Seal, type SealState } from './Seal'

const STITCHES = [1, 2, 3, 4]

/** The one sheet that a page is about: the account, the receipt, the bill; at most one to a page. A seal stands in its corner. */
export function StitchedSheet({ seal, children }: PropsWithChildren<{ readonly seal?: SealState | undefined }>) {
  return (
    <View className='sheet bound'>
      <View className='thread' {...aria({ hidden: true })}>
        {STITCHES.map((nth) => (
          <View key={nth} className={`stitch stitch-${nth}`} />
        ))}
      </View>
      {seal && <Seal state={seal} corner />}
      {children}
    </View>
  )
}
