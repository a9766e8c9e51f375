import { Text, View } from '@tarojs/components'
import { aria } from '../services/aria'
import { Clause, type ClauseWords } from './Clause'
import { Icon } from './Icon'

/** One of the two figures that don't agree. */
export interface FigureOf {
  readonly label: string
  readonly value: string
  /** How it came about. */
  readonly how?: string
}

interface FindingCardProps {
  /** What, in ten to fifteen characters: 自动售货机：现场3台，账上2台. */
  readonly title: string
  readonly figures?: readonly FigureOf[]
  /** What happens now and by when. */
  readonly next?: string
  readonly clause?: ClauseWords
}

/** A finding states figures, never a motive: what, two figures, what now, the clause last. */
export function FindingCard({ title, figures = [], next, clause }: FindingCardProps) {
  return (
    <View className='finding' {...aria({ role: 'group', label: `对不上：${title}` })}>
      <View className='finding-head'>
        <Icon name='flag' />
        <Text className='grow'>{title}</Text>
      </View>
      {figures.length > 0 && (
        <View className='pair'>
          {figures.map(({ label, value, how }) => (
            <View key={label} className='side-of'>
              <Text className='cap'>{label}</Text>
              <Text className='figure num'>{value}</Text>
              {how !== undefined && <Text className='cap'>{how}</Text>}
            </View>
          ))}
        </View>
      )}
      {next !== undefined && <Text className='body'>{next}</Text>}
      {clause && <Clause {...clause} />}
    </View>
  )
}
