import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { spoken } from '../locales/common'
import { Icon } from './Icon'
import { StitchedSheet } from './StitchedSheet'

interface ReceiptNumberProps extends PropsWithChildren {
  /** 收到了，10月20日 8:46. */
  readonly received: string
  readonly community: string
  /** 2026年 随手报: of which list. */
  readonly list: string
  readonly number: number
}

/** The number that is read out on the phone: big, with how to say it. */
export function ReceiptNumber({ received, community, list, number, children }: ReceiptNumberProps) {
  return (
    <StitchedSheet>
      <View className='row pine strong'>
        <Icon name='tick' />
        <Text className='head'>{received}</Text>
      </View>
      <Text className='note body'>{`${community} ${list}`}</Text>
      <Text className='spoken num'>
        {number}
        <Text className='unit'> 号</Text>
      </Text>
      <Text className='note body'>{`打电话、到社区问，说“${community}${spoken(number)}号”`}</Text>
      {children}
    </StitchedSheet>
  )
}
