import { Text, View } from '@tarojs/components'
import { shownQuote } from '../locales/common'

/** A rule, to the letter, with its document's name as people know it. */
export interface ClauseWords {
  readonly document: string
  readonly quote: string
}

/** 依据: the clause last, under what it is about. */
export function Clause({ document, quote }: ClauseWords) {
  return (
    <View className='clause'>
      <Text className='body'>依据：{document}</Text>
      <Text className='body'>“{shownQuote(quote)}”</Text>
    </View>
  )
}
