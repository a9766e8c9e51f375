import Taro from '@tarojs/taro'
import { Empty } from '../../components/Empty'

/** Nobody knows yet which community this person looks at. */
export const NoCommunity = () => (
  <Empty
    title='还没选小区'
    note='选一个小区，就看得到它的账和正在办的事。是业主的，到“我的”里认证房屋。'
    action={{
      words: '选小区',
      onPress: () => void Taro.navigateTo({ url: '/packages/statement/choose/index' }),
    }}
  />
)
