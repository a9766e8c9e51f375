import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Button } from '../../components/Button'

/** In a browser nobody is known until a phone has signed it in. */
export const NotSignedIn = () => (
  <View className='sheet state'>
    <Text className='strong body'>还没登录</Text>
    <Text className='note body'>用手机上的明账扫一扫，这台电脑就能用了。</Text>
    <Button kind='primary' onPress={() => void Taro.navigateTo({ url: '/packages/people/signin/index' })}>
      扫码登录
    </Button>
  </View>
)
