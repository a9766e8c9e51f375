import { Text, View } from '@tarojs/components'
import { refusalWords } from '../locales/refusals'
import type { Refused } from '../locales/refusalTable'
import { aria } from '../services/aria'
import { Clause } from './Clause'
import { Icon } from './Icon'

/** 现在还不能…: the figures, the clause, and what can be done now. */
export function Refusal({ refusal }: { readonly refusal: Refused }) {
  const { title, note, clause, now } = refusalWords(refusal)
  return (
    <View className='sheet state' {...aria({ role: 'alert' })}>
      <View className='row top'>
        <Icon name='struck' small className='ochre' />
        <Text className='strong grow'>{title}</Text>
      </View>
      <Text className='note body'>{note}</Text>
      {clause && <Clause {...clause} />}
      {now !== undefined && <Text className='pine body'>{`现在能做的：${now}`}</Text>}
    </View>
  )
}
