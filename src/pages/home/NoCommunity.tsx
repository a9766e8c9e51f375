import Taro from '@tarojs/taro'
import { whoAmI } from '../../../contract/registry/whoAmI'
import { Empty } from '../../components/Empty'
import { useCall } from '../../services/useCall'
import { Posts } from '../mine/Posts'

/** Nobody knows yet which community this person looks at; who works here finds the workbench. */
export function NoCommunity() {
  const me = useCall(whoAmI, {})
  const posts = me.state === 'value' ? me.value.posts : []
  return (
    <>
      {posts.length > 0 && <Posts posts={posts} />}
      <Empty
        title='还没选小区'
        note='选一个小区，就看得到它的账和正在办的事。是业主的，到“我的”里认证房屋。'
        action={{
          words: '选小区',
          onPress: () => void Taro.navigateTo({ url: '/packages/statement/choose/index' }),
        }}
      />
    </>
  )
}
