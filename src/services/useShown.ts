import { useDidShow } from '@tarojs/taro'
import { useRef } from 'react'

/** Calls when one comes back to a page, not when it opens: it has been read by then. */
export function useShown(again: () => void): void {
  const opened = useRef(false)
  useDidShow(() => {
    if (opened.current) again()
    opened.current = true
  })
}
