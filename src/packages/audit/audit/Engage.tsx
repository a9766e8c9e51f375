import { useState } from 'react'
import { engageAuditor } from '../../../../contract/disclosure/audit/engageAuditor'
import { Button } from '../../../components/Button'
import { Sheet } from '../../../components/Sheet'
import { Trouble } from '../../../components/Trouble'
import { useSend } from '../../../services/useSend'
import { EngagementFields, filledEngagement, type Engagement } from '../EngagementFields'
import type { ActProps } from './acting'

/** 请好审计机构: name, credit code, contract, the period audited. */
export function Engage({ audit: { statementId, first, last }, onChange }: ActProps) {
  const [value, write] = useState<Engagement>({ auditor: '', creditCode: '', contractOn: '', first, last })
  const [tried, setTried] = useState(false)
  const { busy, trouble, send } = useSend(engageAuditor)
  async function engage(): Promise<void> {
    setTried(true)
    const filled = filledEngagement(value)
    if (filled && (await send({ statementId, ...filled }))) onChange()
  }
  return (
    <Sheet title='请好了，登记审计机构'>
      <EngagementFields value={value} tried={tried} onChange={write} />
      <Button kind='primary' busy={busy} onPress={() => void engage()}>
        登记审计机构
      </Button>
      <Trouble trouble={trouble} />
    </Sheet>
  )
}
