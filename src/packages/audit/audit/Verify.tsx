import { useState } from 'react'
import { verifyAuditRectified } from '../../../../contract/disclosure/audit/verifyAuditRectified'
import { Button } from '../../../components/Button'
import { Buttons } from '../../../components/Buttons'
import { LongText } from '../../../components/LongText'
import { Sheet } from '../../../components/Sheet'
import { Trouble } from '../../../components/Trouble'
import { useSend } from '../../../services/useSend'
import type { ActProps } from './acting'

/** 核实: it was put right, or it goes back. */
export function Verify({ audit: { statementId }, onChange }: ActProps) {
  const [words, write] = useState('')
  const [tried, setTried] = useState(false)
  const { busy, trouble, send } = useSend(verifyAuditRectified)
  async function verify(accepted: boolean): Promise<void> {
    setTried(true)
    if (words.trim() === '') return
    if (await send({ statementId, accepted, words })) onChange()
  }
  return (
    <Sheet title='核实整改'>
      <LongText
        label='核实了什么'
        value={words}
        onChange={write}
        error={tried && words.trim() === '' ? '写一句核实了什么，或者哪里没改好' : undefined}
      />
      <Buttons>
        <Button busy={busy} onPress={() => void verify(false)}>
          没改好，退回去
        </Button>
        <Button kind='primary' busy={busy} onPress={() => void verify(true)}>
          改好了
        </Button>
      </Buttons>
      <Trouble trouble={trouble} />
    </Sheet>
  )
}
