import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { readOther } from '../../../../contract/disclosure/readOther'
import { withdrawOther } from '../../../../contract/disclosure/withdrawOther'
import type { Output } from '../../../../contract/operation'
import { Button } from '../../../components/Button'
import { Confirm } from '../../../components/Confirm'
import { LongText } from '../../../components/LongText'
import { Sheet } from '../../../components/Sheet'
import { Trouble } from '../../../components/Trouble'
import { dayName } from '../../../locales/common'
import { useSend } from '../../../services/useSend'

interface WithdrawProps {
  readonly value: Output<typeof readOther>
  readonly onWithdrawn: () => void
}

/** Taking a posting down: with a reason that owners read, and said beforehand that its days aren't full. */
export function Withdraw({ value: { otherId, standing, today }, onWithdrawn }: WithdrawProps) {
  const [open, setOpen] = useState(false)
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string>()
  const { busy, trouble, send } = useSend(withdrawOther)
  const early = standing.fullOn !== undefined && today < standing.fullOn

  const ask = (): void => {
    setError(reason.trim() === '' ? '写一句为什么撤下，业主看得到' : undefined)
    setAsking(reason.trim() !== '')
  }
  const withdraw = async (): Promise<void> => {
    const done = await send({ otherId, reason: reason.trim() })
    setAsking(false)
    if (done) onWithdrawn()
  }
  if (!open) return <Button onPress={() => setOpen(true)}>撤下这份公示</Button>
  return (
    <Sheet title='为什么撤下'>
      {early && (
        <Text className='note body'>{`要挂到${dayName(standing.fullOn ?? today, today)}，现在撤下会标成没挂满。`}</Text>
      )}
      <LongText label='为什么撤下' bare value={reason} onChange={setReason} error={error} />
      <Button onPress={ask}>撤下</Button>
      <Trouble trouble={trouble} />
      <Confirm
        title='现在撤下？'
        note='撤下以后这份公示还看得到，标着撤下的日子和原因，不能恢复；要再公示就另发一份。'
        words='撤下'
        open={asking}
        busy={busy}
        onConfirm={() => void withdraw()}
        onClose={() => setAsking(false)}
      />
    </Sheet>
  )
}
