import { Text } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { Output } from '../../../../contract/operation'
import { acceptInvitation } from '../../../../contract/registry/acceptInvitation'
import { readInvitation } from '../../../../contract/registry/readInvitation'
import { Answers } from '../../../components/Answers'
import { Button } from '../../../components/Button'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { Sheet } from '../../../components/Sheet'
import { TextField } from '../../../components/TextField'
import { Trouble } from '../../../components/Trouble'
import { roleName } from '../../../locales/roles'
import { useCall } from '../../../services/useCall'
import { useSend } from '../../../services/useSend'
import { spokenDay } from '../spokenDay'

type Invitation = Output<typeof readInvitation>

const OVER: Readonly<Record<Exclude<Invitation['state'], 'open'>, string>> = {
  taken: '这个邀请已经有人用了。要是不该是别人，请告诉邀请你的人。',
  mine: '你已经接受过了，在“我的”里进工作台。',
  withdrawn: '这个邀请收回了。',
  expired: '这个邀请过期了，请邀请你的人再发一个。',
}

/** 接受邀请: what one is invited to, by whom, until when; one name, then the post counts at once. */
export default function InvitationPage() {
  const { id = '' } = useRouter().params
  const reading = useCall(readInvitation, { invitationId: id })
  return (
    <Page title='工作邀请'>
      <Loaded from={reading} words='正在看邀请'>
        {(invitation) => <Invited id={id} invitation={invitation} />}
      </Loaded>
    </Page>
  )
}

function Invited({ id, invitation }: { readonly id: string; readonly invitation: Invitation }) {
  const { role, scopeName, title, until, madeByTitle, lastDay, state } = invitation
  const [name, setName] = useState('')
  const { busy, trouble, send } = useSend(acceptInvitation)
  const accept = async (): Promise<void> => {
    if (await send({ invitationId: id, name })) void Taro.switchTab({ url: '/pages/mine/index' })
  }
  const facts = [
    { about: '单位', value: scopeName },
    { about: '岗位', value: `${roleName(role)}，${title}` },
    { about: '谁邀请的', value: madeByTitle },
    { about: '任期', value: until === undefined ? '没有写到哪天' : `到${spokenDay(until)}` },
    { about: '最晚', value: `${spokenDay(lastDay)}接受` },
  ]
  return (
    <>
      <Sheet title='邀请你来办这些事'>
        <Answers answers={facts} />
      </Sheet>
      {state === 'open' ? (
        <Sheet>
          <TextField
            label='你的姓名'
            value={name}
            onChange={setName}
            note='同事会看到。接受以后马上生效。'
            maxLength={20}
          />
          <Button kind='primary' busy={busy} disabled={name.trim() === ''} onPress={() => void accept()}>
            接受邀请
          </Button>
        </Sheet>
      ) : (
        <Text className='body'>{OVER[state]}</Text>
      )}
      <Trouble trouble={trouble} />
    </>
  )
}
