import { Text, View } from '@tarojs/components'
import { aria } from '../services/aria'
import { Icon, type IconName } from './Icon'
import { Press } from './Press'

/** One of the answers to a question. */
export interface Option {
  readonly id: string
  readonly title: string
  readonly note?: string
  readonly icon?: IconName
}

interface ChoiceProps {
  /** The question, read out. */
  readonly caption: string
  readonly options: readonly Option[]
  readonly chosen?: string | undefined
  readonly onChoose: (id: string) => void
}

/** One of several: a flush sheet of rows, the whole row is the target. */
export function Choice({ caption, options, chosen, onChoose }: ChoiceProps) {
  return (
    <View className='sheet flush' {...aria({ role: 'radiogroup', label: caption })}>
      {options.map(({ id, title, note, icon }) => (
        <Press
          key={id}
          role='radio'
          className={id === chosen ? 'option on' : 'option'}
          states={{ checked: id === chosen }}
          onPress={() => onChoose(id)}
        >
          {icon && (
            <View className='pine'>
              <Icon name={icon} />
            </View>
          )}
          <View className='grow'>
            <Text className='body'>{title}</Text>
            {note !== undefined && <Text className='cap'>{note}</Text>}
          </View>
          <View className='ring' />
        </Press>
      ))}
    </View>
  )
}
