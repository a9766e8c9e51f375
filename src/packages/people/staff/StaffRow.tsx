import { useState } from 'react'
import type { Output } from '../../../../contract/operation'
import { endPost } from '../../../../contract/registry/endPost'
import type { listStaff } from '../../../../contract/registry/listStaff'
import { Button } from '../../../components/Button'
import { Confirm } from '../../../components/Confirm'
import { GoRow } from '../../../components/GoRow'
import { Trouble } from '../../../components/Trouble'
import { roleName } from '../../../locales/roles'
import { useSend } from '../../../services/useSend'
import { spokenDay } from '../spokenDay'

type Staff = Output<typeof listStaff>['items'][number]

/** One colleague with the post; ending it is asked once more. */
export function StaffRow({ staff, onEnded }: { readonly staff: Staff; readonly onEnded: () => void }) {
  const { postId, name, role, title, until, isMine, mayEnd } = staff
  const [asking, setAsking] = useState(false)
  const { busy, trouble, send } = useSend(endPost)
  const end = async (): Promise<void> => {
    const ended = await send({ postId })
    setAsking(false)
    if (ended) onEnded()
  }
  const words = isMine ? '辞去' : '结束'
  return (
    <>
      <GoRow
        title={isMine ? `${name}（你）` : name}
        note={[roleName(role), title, until === undefined ? '' : `任期到${spokenDay(until)}`]
          .filter(Boolean)
          .join('，')}
        {...(mayEnd && {
          aside: (
            <Button small kind='edge' label={`${words}${name}的岗位`} onPress={() => setAsking(true)}>
              {words}
            </Button>
          ),
        })}
      />
      <Trouble trouble={trouble} />
      <Confirm
        open={asking}
        busy={busy}
        title={isMine ? '现在辞去这个岗位？' : `现在结束${name}的岗位？`}
        note='马上生效，登录着的电脑也一样。要再来，得重新邀请。'
        words={words}
        onConfirm={() => void end()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
