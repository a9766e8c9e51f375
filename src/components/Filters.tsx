import { Text, View } from '@tarojs/components'
import { aria } from '../services/aria'
import { Press } from './Press'

/** One way to narrow a queue, with how many it leaves. */
export interface Filter {
  readonly id: string
  readonly words: string
}

interface FiltersProps {
  readonly filters: readonly Filter[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
  /** At the right: how it is sorted. */
  readonly aside?: string
  /** One of several to be chosen in a form, not over a queue: without the bar. */
  readonly inForm?: boolean
}

/** 全部9, 逾期1, 三天内4: over a queue. */
export function Filters({ filters, chosen, onChoose, aside, inForm = false }: FiltersProps) {
  return (
    <View className={inForm ? 'filters bare' : 'filters'} {...aria({ role: 'tablist' })}>
      {filters.map(({ id, words }) => (
        <Press
          key={id}
          role='tab'
          className={id === chosen ? 'filter on' : 'filter'}
          states={{ selected: id === chosen }}
          onPress={() => onChoose(id)}
        >
          {words}
        </Press>
      ))}
      <View className='grow' />
      {aside !== undefined && <Text className='cap'>{aside}</Text>}
    </View>
  )
}
