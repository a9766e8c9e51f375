import { Text, View } from '@tarojs/components'
import { Button } from './Button'

interface EmptyProps {
  /** Nothing yet: 还没有人提问. */
  readonly title: string
  /** How to begin. */
  readonly note: string
  readonly action?: { readonly words: string; readonly onPress: () => void }
}

/** What would be here, and how to begin. */
export function Empty({ title, note, action }: EmptyProps) {
  return (
    <View className='sheet state'>
      <Text className='strong body'>{title}</Text>
      <Text className='note body'>{note}</Text>
      {action && <Button onPress={action.onPress}>{action.words}</Button>}
    </View>
  )
}
