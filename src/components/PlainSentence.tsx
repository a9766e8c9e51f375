import { Text, View } from '@tarojs/components'
import type { Money } from '../../domain/common'
import { Amount } from './Amount'

/** One piece of the sentence, up to its comma. */
export interface Phrase {
  readonly words: string
  readonly amount?: Money
  /** The mark that ends it. */
  readonly end: '，' | '；' | '。'
}

/** What came in, went out and is left, as one says it; it breaks at its commas. */
export function PlainSentence({ phrases }: { readonly phrases: readonly Phrase[] }) {
  return (
    <View className='lead'>
      {phrases.map(({ words, amount, end }) => (
        <Text key={words} className='phrase'>
          {words}
          {amount !== undefined && <Amount amount={amount} unit strong />}
          {end}
        </Text>
      ))}
    </View>
  )
}
