import { Text } from '@tarojs/components'
import type { Money } from '../../domain/common'
import { signed, yuan } from '../locales/common'

interface AmountProps {
  readonly amount: Money
  /** With 元 behind it. */
  readonly unit?: boolean
  /** With + and −: only in pictures. */
  readonly signs?: boolean
  readonly strong?: boolean
}

/** An amount never breaks and always has two decimals. */
export function Amount({ amount, unit = false, signs = false, strong = false }: AmountProps) {
  return (
    <Text className={strong ? 'num strong' : 'num'}>
      {signs ? signed(amount) : yuan(amount)}
      {unit && '元'}
    </Text>
  )
}
