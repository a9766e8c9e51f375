import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { textScale, useView } from '../services/elder'
import { useDark } from '../services/theme'
import { useWide } from '../services/wide'

/** The root view of every page: theme, view and text size stand on it, and popups stay inside it. */
export function Root({ desk = false, children }: PropsWithChildren<{ readonly desk?: boolean }>) {
  const dark = useDark()
  const view = useView()
  const wide = useWide()
  const classes = ['mz', dark && 't-dark', view.elder && 'v-elder', desk && wide && !view.elder && 'v-desk']
  return (
    <View className={classes.filter(Boolean).join(' ')} style={{ '--scale': String(textScale(view)) }}>
      {children}
    </View>
  )
}
