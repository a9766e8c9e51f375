import { Text, View } from '@tarojs/components'
import { Icon } from './Icon'
import { Press } from './Press'

interface CheckProps {
  readonly words: string
  readonly note?: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** Yes or no: 有进展时告诉我. */
export function Check({ words, note, checked, onChange }: CheckProps) {
  return (
    <Press className='check' role='checkbox' states={{ checked }} onPress={() => onChange(!checked)}>
      <View className={checked ? 'square on' : 'square'}>{checked && <Icon name='tick' firm />}</View>
      <View className='grow'>
        <Text className='body'>{words}</Text>
        {note !== undefined && <Text className='cap'>{note}</Text>}
      </View>
    </Press>
  )
}
