import { Popup as Sheet } from '@nutui/nutui-react-taro'
import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { aria } from '../services/aria'
import { Button } from './Button'

interface PopupProps {
  readonly title: string
  readonly open: boolean
  readonly onClose: () => void
}

/** A sheet from below: a clause in full, what the seal proves. It stays inside the page's root, where the theme is. */
export function Popup({ title, open, onClose, children }: PropsWithChildren<PopupProps>) {
  return (
    <Sheet visible={open} position='bottom' round onClose={onClose} lockScroll>
      <View className='popup stack' {...aria({ role: 'dialog', label: title })}>
        <Text className='title'>{title}</Text>
        {children}
        <Button onPress={onClose}>知道了</Button>
      </View>
    </Sheet>
  )
}
