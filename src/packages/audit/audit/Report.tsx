import { useState } from 'react'
import { reportAudit } from '../../../../contract/disclosure/audit/reportAudit'
import { Button } from '../../../components/Button'
import { LongText } from '../../../components/LongText'
import { Sheet } from '../../../components/Sheet'
import { Trouble } from '../../../components/Trouble'
import { useSend } from '../../../services/useSend'
import { PaperField, type Paper } from '../../../components/PaperField'
import type { ActProps } from './acting'
import { filledFinding, FindingFields, NO_FINDING, type FindingDraft } from './FindingFields'

const LONGEST = 500

/** 审计结果: the conclusion, what was found line by line, the report itself. */
export function Report({ audit, onChange }: ActProps) {
  const [conclusion, conclude] = useState('')
  const [drafts, setDrafts] = useState<readonly FindingDraft[]>([])
  const [paper, setPaper] = useState<Paper>()
  const [tried, setTried] = useState(false)
  const { busy, trouble, send } = useSend(reportAudit)
  const findings = drafts.flatMap((draft) => filledFinding(draft) ?? [])
  async function report(): Promise<void> {
    setTried(true)
    if (conclusion.trim() === '' || !paper || findings.length < drafts.length) return
    if (await send({ statementId: audit.statementId, conclusion, fileId: paper.fileId, findings })) onChange()
  }
  return (
    <>
      {drafts.map((draft, nth) => (
        <FindingFields
          key={nth}
          nth={nth}
          audit={audit}
          value={draft}
          tried={tried}
          onChange={(value) => setDrafts(drafts.map((one, at) => (at === nth ? value : one)))}
          onRemove={() => setDrafts(drafts.filter((_, at) => at !== nth))}
        />
      ))}
      <Sheet title='审计结果'>
        <Button icon='plus' onPress={() => setDrafts([...drafts, NO_FINDING])}>
          {drafts.length === 0 ? '加一项查出的问题' : '再加一项'}
        </Button>
        <LongText
          label='结论'
          value={conclusion}
          onChange={conclude}
          maxLength={LONGEST}
          error={tried && conclusion.trim() === '' ? '写上结论' : undefined}
        />
        <PaperField
          label='审计报告'
          note='图片或者PDF，本小区业主看得到'
          value={paper}
          onChange={setPaper}
          error={tried && !paper ? '放上审计报告' : undefined}
        />
        <Button kind='primary' busy={busy} onPress={() => void report()}>
          {drafts.length === 0 ? '报结果：没有问题' : `报结果：${drafts.length}项问题`}
        </Button>
        <Trouble trouble={trouble} />
      </Sheet>
    </>
  )
}
