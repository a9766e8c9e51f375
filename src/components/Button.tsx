import { Button as Native, type ButtonProps as NativeProps } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { aria } from '../services/aria'
import { IN_WECHAT } from '../services/environment'
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
  /** Read out instead of the words. */
  readonly label?: string
  readonly onPress?: () => void
  /** WeChat's own abilities, such as getPhoneNumber. */
  readonly openType?: NativeProps['openType']
  readonly onGetPhoneNumber?: NativeProps['onGetPhoneNumber']
}

/** A button says its act: 把问题发给物业, not 提交. */
export function Button({ onPress, openType, onGetPhoneNumber, ...props }: ButtonProps) {
  const still = Boolean(props.disabled) || Boolean(props.busy)
  const press = (): void => void (!still && onPress?.())
  const name = aria({ ...(props.label !== undefined && { label: props.label }), ...(still && { disabled: true }) })
  if (!IN_WECHAT) {
    return (
      <button type='button' className={classesOf(props, still)} onClick={press} {...name}>
        <Words {...props} />
      </button>
    )
  }
  return (
    <Native
      className={classesOf(props, still)}
      hoverClass='held'
      onClick={press}
      {...name}
      {...(still && { disabled: true })}
      {...(openType && { openType })}
      {...(onGetPhoneNumber && { onGetPhoneNumber })}
    >
      <Words {...props} />
    </Native>
  )
}

const Words = ({ icon, small, busy, children }: ButtonProps) => (
  <>
    {icon && <Icon name={icon} small={small === true} />}
    {busy ? '正在发…' : children}
  </>
)

const LOOKS = { primary: 'primary', second: '', edge: 'pine-edge', plain: 'plain' }

const classesOf = ({ kind = 'second', small, fit }: ButtonProps, still: boolean): string =>
  ['btn', LOOKS[kind], small && 'small', (fit || small) && 'fit', still && 'still'].filter(Boolean).join(' ')
