import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Icon } from './Icon'
import { Press } from './Press'

/** Whom one may call. */
export interface Phone {
  readonly name: string
  readonly number: string
}

/** 打电话也行: every page can be done by phone too. */
export function Phones({ phones }: { readonly phones: readonly Phone[] }) {
  return (
    <View className='sheet flush'>
      {phones.map(({ name, number }) => (
        <Press key={number} className='go' label={`打给${name}，${number}`} onPress={() => dial(number)}>
          <Text className='grow'>{name}</Text>
          <Text className='num pine'>{number}</Text>
          <Icon name='phone' small className='pine' />
        </Press>
      ))}
    </View>
  )
}

/** Opens the phone; somebody who thinks better of it loses nothing. */
export const dial = (number: string): void => void Taro.makePhoneCall({ phoneNumber: number }).catch(() => undefined)
