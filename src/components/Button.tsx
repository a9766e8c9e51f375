import { Button as Native, type ButtonProps as NativeProps } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { aria } from '../services/aria'
import { Icon, type IconName } from './Icon'

interface ButtonProps extends PropsWithChildren {
  /** primary: the one main act of a page; edge: an act of its sheet; plain: words only. */
  readonly kind?: 'primary' | 'second' | 'edge' | 'plain'
  readonly icon?: IconName
  /** 44 high (60 in elder view), as wide as its words. */
  readonly small?: boolean
  /** As wide as its words. */
  readonly fit?: boolean
  /** Stands beside the reason, never alone. */
  readonly disabled?: boolean
  /** On its way: pressing again does nothing. */
  readonly busy?: boolean
  readonly label?: string
  readonly onPress?: () => void
  /** WeChat's own abilities, such as getPhoneNumber. */
  readonly openType?: NativeProps['openType']
  readonly onGetPhoneNumber?: NativeProps['onGetPhoneNumber']
}

/** A button says its act: 把问题发给物业, not 提交. */
export function Button({
  kind = 'second',
  icon,
  small,
  fit,
  disabled,
  busy,
  label,
  onPress,
  children,
  ...open
}: ButtonProps) {
  const still = Boolean(disabled) || Boolean(busy)
  const look = { primary: 'primary', second: '', edge: 'pine-edge', plain: 'plain' }[kind]
  const classes = ['btn', look, small && 'small', (fit || small) && 'fit', still && 'still'].filter(Boolean).join(' ')
  return (
    <Native
      className={classes}
      hoverClass='held'
      disabled={still}
      onClick={() => !still && onPress?.()}
      {...aria({ ...(label !== undefined && { label }), ...(still && { disabled: true }) })}
      {...open}
    >
      {icon && <Icon name={icon} small={small === true} />}
      {busy ? '正在发…' : children}
    </Native>
  )
}
