import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { aria, type Aria } from '../services/aria'
import { keyboard } from './keys'

interface PressProps extends PropsWithChildren {
  readonly className?: string
  /** Read out instead of the content. */
  readonly label?: string
  readonly role?: string
  readonly states?: Aria
  readonly onPress?: () => void
}

/** Anything that can be pressed: by finger, by Enter or Space at a desk, by a screen reader. Without `onPress` a plain view. */
export function Press({ className = '', label, role = 'button', states, onPress, children }: PressProps) {
  if (!onPress) return <View className={className}>{children}</View>
  return (
    <View
      className={`press ${className}`}
      hoverClass='held'
      onClick={onPress}
      {...aria({ role, ...(label !== undefined && { label }), ...states })}
      {...keyboard(onPress)}
    >
      {children}
    </View>
  )
}
