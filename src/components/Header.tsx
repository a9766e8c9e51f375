import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { aria } from '../services/aria'
import { IN_WECHAT } from '../services/environment'
import { Icon } from './Icon'
import { Press } from './Press'

interface HeaderProps {
  readonly title: string
  readonly back: boolean
  /** Where it leads, where that isn't the page before. */
  readonly onBack?: () => void
}

/** Title and way back in a browser; WeChat draws its own. */
export function Header({ title, back, onBack = goBack }: HeaderProps) {
  if (IN_WECHAT) return null
  return (
    <View className='bar'>
      {back && (
        <Press className='bar-back' label='返回' onPress={onBack}>
          <Icon name='back' />
        </Press>
      )}
      <Text className='bar-title' {...aria({ role: 'heading' })}>
        {title}
      </Text>
    </View>
  )
}

/** Back to where one came from; to 小区 when the page was opened by its address. */
export const goBack = (): void => {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.switchTab({ url: '/pages/home/index' })
}
