import { View } from '@tarojs/components'
import { aria } from '../services/aria'

/** The drawings of styles/icons.scss. */
export type IconName =
  | 'home'
  | 'account'
  | 'camera'
  | 'person'
  | 'flag'
  | 'tick'
  | 'clock'
  | 'struck'
  | 'speech'
  | 'paper-add'
  | 'phone'
  | 'place'
  | 'loud'
  | 'card'
  | 'lock'
  | 'print'
  | 'list'
  | 'chart'
  | 'plus'
  | 'cross'
  | 'back'
  | 'forth'
  | 'down'
  | 'picture'
  | 'save'
  | 'vehicle'
  | 'power'
  | 'box'
  | 'tree'
  | 'wall'
  | 'more'
  | 'bell'
  | 'search'
  | 'people'
  | 'scan'
  | 'gear'
  | 'sheet'

interface IconProps {
  readonly name: IconName
  /** Only where no word stands beside it. */
  readonly label?: string
  readonly small?: boolean
  /** The firmer line of small marks. */
  readonly firm?: boolean
  readonly className?: string
}

/** A drawing in the colour of the text around it. */
export function Icon({ name, label, small = false, firm = false, className = '' }: IconProps) {
  const classes = ['icon', `icon-${name}`, small && 'small', firm && 'firm', className].filter(Boolean).join(' ')
  return <View className={classes} {...aria(label === undefined ? { hidden: true } : { role: 'img', label })} />
}
