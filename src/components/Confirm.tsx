import { Text } from '@tarojs/components'
import { Popup as Sheet } from '@nutui/nutui-react-taro'
import { View } from '@tarojs/components'
import { aria } from '../services/aria'
import { Button } from './Button'
import { Buttons } from './Buttons'

interface ConfirmProps {
  /** What is about to happen: 现在公示？ */
  readonly title: string
  /** What follows from it, and whether it can be undone. */
  readonly note: string
  /** The act: 公示. */
  readonly words: string
  readonly open: boolean
  readonly busy?: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** Asked before what can't be taken back. */
export function Confirm({ title, note, words, open, busy, onConfirm, onClose }: ConfirmProps) {
  return (
    <Sheet visible={open} position='bottom' round onClose={onClose} lockScroll>
      <View className='popup stack' {...aria({ role: 'alertdialog', label: title })}>
        <Text className='title'>{title}</Text>
        <Text className='body'>{note}</Text>
        <Buttons>
          <Button onPress={onClose}>先不</Button>
          <Button kind='primary' onPress={onConfirm} {...(busy && { busy })}>
            {words}
          </Button>
        </Buttons>
      </View>
    </Sheet>
  )
}
