import { Text } from '@tarojs/components'
import { useState } from 'react'
import { reportAuditRectified } from '../../../../contract/disclosure/audit/reportAuditRectified'
import { Button } from '../../../components/Button'
import { LongText } from '../../../components/LongText'
import { Sheet } from '../../../components/Sheet'
import { Trouble } from '../../../components/Trouble'
import { useSend } from '../../../services/useSend'
import { PaperField, type Paper } from '../../../components/PaperField'
import type { ActProps } from './acting'

const LONGEST = 500

/** 整改: what was put right, with the papers that show it. */
export function Rectify({ audit: { statementId }, onChange }: ActProps) {
  const [words, write] = useState('')
  const [paper, setPaper] = useState<Paper>()
  const [tried, setTried] = useState(false)
  const { busy, trouble, send } = useSend(reportAuditRectified)
  async function report(): Promise<void> {
    setTried(true)
    if (words.trim() === '' || !paper) return
    if (await send({ statementId, words, fileIds: [paper.fileId] })) onChange()
  }
  return (
    <Sheet title='改好了，报上去'>
      <Text className='note body'>审计查出的每一项怎么改的，钱退回来了没有。本小区业主都看得到。</Text>
      <LongText
        label='怎么改的'
        value={words}
        onChange={write}
        maxLength={LONGEST}
        error={tried && words.trim() === '' ? '写上怎么改的' : undefined}
      />
      <PaperField
        label='整改的材料'
        note='银行回单、补的凭证，图片或者PDF'
        value={paper}
        onChange={setPaper}
        error={tried && !paper ? '放上整改的材料' : undefined}
      />
      <Button kind='primary' busy={busy} onPress={() => void report()}>
        报上去，等核实
      </Button>
      <Trouble trouble={trouble} />
    </Sheet>
  )
}
