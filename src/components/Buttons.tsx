import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'

/** Buttons side by side; one under the other in elder view, or where `tall`. */
export function Buttons({ tall = false, children }: PropsWithChildren<{ readonly tall?: boolean }>) {
  return <View className={tall ? 'btns tall' : 'btns'}>{children}</View>
}
