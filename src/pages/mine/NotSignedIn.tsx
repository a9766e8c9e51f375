import Taro from '@tarojs/taro'
import { Empty } from '../../components/Empty'

/** In a browser nobody is known until a phone has signed it in. */
export const NotSignedIn = () => (
  <Empty
    title='还没登录'
    note='用手机上的明账扫一扫，这台电脑就能用了。'
    action={{ words: '扫码登录', onPress: () => void Taro.navigateTo({ url: '/packages/people/signin/index' }) }}
  />
)
