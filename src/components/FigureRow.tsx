import { Text, View } from '@tarojs/components'
import { aria } from '../services/aria'
import { Press } from './Press'

/** A number of a region; it opens exactly its items. */
export interface RegionFigure {
  readonly id: string
  readonly value: string
  /** 件, or /6 where it is a part of a whole. */
  readonly unit: string
  readonly title: string
  /** The nearest trouble: 还差2个小区. */
  readonly note: string
  /** Only what is overdue. */
  readonly late?: boolean
}

interface FigureRowProps {
  /** Whose numbers, as of when. */
  readonly caption: string
  readonly figures: readonly RegionFigure[]
  readonly onOpen: (id: string) => void
}

/** The numbers of a region. No number that can't be opened. */
export function FigureRow({ caption, figures, onOpen }: FigureRowProps) {
  return (
    <View className='figures' {...aria({ role: 'group', label: caption })}>
      {figures.map(({ id, value, unit, title, note, late }) => (
        <Press
          key={id}
          className={late ? 'figure late' : 'figure'}
          label={`${title}${value}${unit}，${note}`}
          onPress={() => onOpen(id)}
        >
          <Text className='big num'>
            {value}
            <Text className='unit'>{unit}</Text>
          </Text>
          <Text className='strong body'>{title}</Text>
          <Text className='cap'>{note}</Text>
        </Press>
      ))}
    </View>
  )
}
