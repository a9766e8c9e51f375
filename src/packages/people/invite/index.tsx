import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { invite } from '../../../../contract/registry/invite'
import { listStaff } from '../../../../contract/registry/listStaff'
import { whoAmI } from '../../../../contract/registry/whoAmI'
import { Button } from '../../../components/Button'
import { Choice } from '../../../components/Choice'
import { Empty } from '../../../components/Empty'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { Steps } from '../../../components/Steps'
import { TextField } from '../../../components/TextField'
import { Trouble } from '../../../components/Trouble'
import { roleName } from '../../../locales/roles'
import { useCall } from '../../../services/useCall'
import { useSend } from '../../../services/useSend'
import { scopeOf, type Post } from '../staff/scope'
import { Offered } from './Offered'
import { placeOf, type Place, type Role } from './place'
import { WhichPlace } from './WhichPlace'

/** 邀请一个人: to which post, where, what it is called; then a code to hand over. */
export default function InvitePage() {
  const { post: postId = '', made } = useRouter().params
  const me = useCall(whoAmI, made === undefined ? {} : undefined)
  if (made !== undefined) return <Offered invitationId={made} />
  return (
    <Loaded from={me} words='正在看你的岗位'>
      {({ posts }) => {
        const post = posts.find((one) => one.postId === postId) ?? posts[0]
        return post ? (
          <Inviting post={post} />
        ) : (
          <Page title='邀请一个人'>
            <Empty title='你现在没有岗位' note='有岗位的人才能邀请别人。' />
          </Page>
        )
      }}
    </Loaded>
  )
}

const LAST = 3

function Inviting({ post }: { readonly post: Post }) {
  const staff = useCall(listStaff, { scope: scopeOf(post) })
  const [role, setRole] = useState<Role>()
  const [place, setPlace] = useState<Place>()
  const [title, setTitle] = useState('')
  const [made, setMade] = useState<string>()
  const { busy, trouble, send } = useSend(invite)
  if (made !== undefined) return <Offered invitationId={made} />

  const choose = (chosen: Role): void => {
    setRole(chosen)
    setPlace(placeOf(chosen, post))
  }
  const make = async (): Promise<void> => {
    if (!role || !place) return
    const sent = await send({ role, scope: place.scope, title: title.trim() })
    if (sent) setMade(sent.invitationId)
  }
  const back = (): void => {
    if (place && role && placeOf(role, post) === undefined) setPlace(undefined)
    else setRole(undefined)
  }
  const at = role === undefined ? 1 : place === undefined ? 2 : LAST
  const foot = at === LAST && (
    <Button kind='primary' busy={busy} disabled={title.trim() === ''} onPress={() => void make()}>
      发出邀请
    </Button>
  )
  return (
    <Page title='邀请一个人' foot={foot || undefined} {...(at > 1 && { onBack: back })}>
      <Steps at={at} of={LAST} />
      {at === 1 && (
        <Loaded from={staff} words='正在看你能邀请谁'>
          {({ mayInvite }) => (
            <>
              <Section title='邀请他做什么' />
              <Choice
                caption='邀请他做什么'
                options={mayInvite.map((one) => ({ id: one, title: roleName(one) }))}
                onChoose={(id) => mayInvite.filter((one) => one === id).forEach(choose)}
              />
            </>
          )}
        </Loaded>
      )}
      {at === 2 && role && <WhichPlace role={role} post={post} onChoose={setPlace} />}
      {at === LAST && role && (
        <Sheet title={`${place?.name ?? ''}，${roleName(role)}`}>
          <TextField
            label='岗位怎么称呼'
            value={title}
            onChange={setTitle}
            note='写职务，不写人名。同事和居民看得到。'
            placeholder='如：物业管理科科员'
            maxLength={20}
          />
        </Sheet>
      )}
      <Trouble trouble={trouble} />
    </Page>
  )
}
