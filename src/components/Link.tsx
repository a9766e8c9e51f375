import type { PropsWithChildren } from 'react'
import { Press } from './Press'

interface LinkProps extends PropsWithChildren {
  readonly onPress: () => void
  readonly label?: string
}

/** A short word that can be pressed (改, 换一个): 44 by 44 without taking more room. */
export function Link({ onPress, label, children }: LinkProps) {
  return (
    <Press className='link' role='link' onPress={onPress} {...(label !== undefined && { label })}>
      {children}
    </Press>
  )
}
