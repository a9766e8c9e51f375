import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { decideBinding } from '../../../../contract/registry/decideBinding'
import { listBindings } from '../../../../contract/registry/listBindings'
import { dateOf } from '../../../../domain/common'
import { Answers } from '../../../components/Answers'
import { Button } from '../../../components/Button'
import { Buttons } from '../../../components/Buttons'
import { Empty } from '../../../components/Empty'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { Sheet } from '../../../components/Sheet'
import { TextField } from '../../../components/TextField'
import { Trouble } from '../../../components/Trouble'
import { moment } from '../../../locales/common'
import { usePages } from '../../../services/usePages'
import { useSend } from '../../../services/useSend'
import type { Output } from '../../../../contract/operation'

type Binding = Output<typeof listBindings>['items'][number]

/** 房屋核对: who says to own what; the neighbourhood holds it against the papers. */
export default function BindingsPage() {
  const { community = '' } = useRouter().params
  const { first, items } = usePages(listBindings, { communityId: community })
  return (
    <Page title='房屋核对'>
      <Loaded from={first} words='正在取等着核对的'>
        {() =>
          items.length === 0 ? (
            <Empty title='没有等着核对的' note='业主认证时对不上名册的，会到这里等你看证件。' />
          ) : (
            items.map((binding) => <Waiting key={binding.bindingId} binding={binding} onDecided={first.reload} />)
          )
        }
      </Loaded>
    </Page>
  )
}

function Waiting({ binding, onDecided }: { readonly binding: Binding; readonly onDecided: () => void }) {
  const { bindingId, label, claim, at } = binding
  const [reason, setReason] = useState('')
  const { busy, trouble, send } = useSend(decideBinding)
  const decide = async (accepted: boolean): Promise<void> => {
    if (await send({ bindingId, accepted, reason })) onDecided()
  }
  const answers = [
    { about: '姓名', value: claim?.name ?? '' },
    { about: '手机尾号', value: claim?.lastFour ?? '' },
    { about: '说明', value: claim?.words === '' || !claim ? '没有写' : claim.words },
    { about: '什么时候', value: moment(at, dateOf(Date.now())) },
  ]
  return (
    <Sheet title={label}>
      <Answers answers={answers} />
      <TextField label='不通过的原因' optional value={reason} onChange={setReason} note='不通过要写，本人看得到。' />
      <Buttons>
        <Button busy={busy} disabled={reason.trim() === ''} onPress={() => void decide(false)}>
          不是他家
        </Button>
        <Button kind='primary' busy={busy} onPress={() => void decide(true)}>
          看过证件，是他家
        </Button>
      </Buttons>
      <Trouble trouble={trouble} />
    </Sheet>
  )
}
