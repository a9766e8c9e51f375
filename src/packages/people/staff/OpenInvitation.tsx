import Taro from '@tarojs/taro'
import type { Output } from '../../../../contract/operation'
import type { listStaff } from '../../../../contract/registry/listStaff'
import { withdrawInvitation } from '../../../../contract/registry/withdrawInvitation'
import { Button } from '../../../components/Button'
import { Buttons } from '../../../components/Buttons'
import { Sheet } from '../../../components/Sheet'
import { Trouble } from '../../../components/Trouble'
import { roleName } from '../../../locales/roles'
import { useSend } from '../../../services/useSend'
import { spokenDay } from '../spokenDay'
import { Text } from '@tarojs/components'

type Invitation = Output<typeof listStaff>['invitations'][number]

interface OpenInvitationProps {
  readonly invitation: Invitation
  readonly onGone: () => void
}

/** An invitation that nobody has taken up: hand it over again, or take it back. */
export function OpenInvitation({ invitation, onGone }: OpenInvitationProps) {
  const { invitationId, role, title, lastDay } = invitation
  const { busy, trouble, send } = useSend(withdrawInvitation)
  const withdraw = async (): Promise<void> => {
    if (await send({ invitationId })) onGone()
  }
  const show = (): void => void Taro.navigateTo({ url: `/packages/people/invite/index?made=${invitationId}` })
  const until = spokenDay(lastDay)
  return (
    <Sheet title={`${roleName(role)}，${title}`}>
      <Text className='cap'>{`最晚${until}接受，只能一个人用一次`}</Text>
      <Buttons>
        <Button kind='edge' onPress={show}>
          再发给他
        </Button>
        <Button busy={busy} onPress={() => void withdraw()}>
          收回
        </Button>
      </Buttons>
      <Trouble trouble={trouble} />
    </Sheet>
  )
}
