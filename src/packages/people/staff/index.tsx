import Taro, { useRouter } from '@tarojs/taro'
import { listStaff } from '../../../../contract/registry/listStaff'
import { whoAmI } from '../../../../contract/registry/whoAmI'
import { Button } from '../../../components/Button'
import { Buttons } from '../../../components/Buttons'
import { Empty } from '../../../components/Empty'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { useCall } from '../../../services/useCall'
import { OpenInvitation } from './OpenInvitation'
import { scopeOf, type Post } from './scope'
import { StaffRow } from './StaffRow'

/** 同事: who works for my unit, whom I invited and who hasn't come yet; a post can be ended at once. */
export default function StaffPage() {
  const { post: postId = '' } = useRouter().params
  const me = useCall(whoAmI, {})
  return (
    <Page title='同事和邀请'>
      <Loaded from={me} words='正在看你的岗位'>
        {({ posts }) => {
          const post = posts.find((one) => one.postId === postId) ?? posts[0]
          return post ? (
            <Colleagues post={post} />
          ) : (
            <Empty title='你现在没有岗位' note='有人邀请你以后，这里是同事的名单。' />
          )
        }}
      </Loaded>
    </Page>
  )
}

function Colleagues({ post }: { readonly post: Post }) {
  const staff = useCall(listStaff, { scope: scopeOf(post) })
  const invite = (): void => void Taro.navigateTo({ url: `/packages/people/invite/index?post=${post.postId}` })
  return (
    <Loaded from={staff} words='正在取名单'>
      {({ items, invitations, mayInvite }) => (
        <>
          <Section title={post.scopeName} aside={`${items.length}人`} />
          <Sheet flush>
            {items.map((one) => (
              <StaffRow key={one.postId} staff={one} onEnded={staff.reload} />
            ))}
          </Sheet>
          {invitations.length > 0 && <Section title='邀请了，还没接受' />}
          {invitations.map((one) => (
            <OpenInvitation key={one.invitationId} invitation={one} onGone={staff.reload} />
          ))}
          {mayInvite.length > 0 && (
            <Buttons>
              <Button kind='primary' onPress={invite}>
                邀请一个人
              </Button>
            </Buttons>
          )}
        </>
      )}
    </Loaded>
  )
}
