import { Button } from '../../components/Button'
import { hasPlace, type ReportDraft } from './draft'
import type { NearReading } from './Near'
import type { ReportSending } from './useSendReport'

interface StepFootProps {
  readonly step: 1 | 2 | 3
  readonly draft: ReportDraft
  readonly near: NearReading
  readonly sending: ReportSending
  readonly onStep: (step: 1 | 2 | 3) => void
}

/** The buttons of the step: back, and on where the step has what it needs. */
export function StepFoot({ step, draft, near, sending, onStep }: StepFootProps) {
  if (step === 1) {
    const ready = draft.problem !== undefined
    return (
      <Button kind='primary' disabled={!ready} onPress={() => onStep(2)}>
        {ready ? '下一步' : '先选是哪种情况'}
      </Button>
    )
  }
  const back = (
    <Button fit onPress={() => onStep(step === 2 ? 1 : 2)}>
      上一步
    </Button>
  )
  if (step === 3) {
    return (
      <>
        {back}
        <Button kind='primary' busy={sending.busy} onPress={() => void sending.send()}>
          发出去
        </Button>
      </>
    )
  }
  const refused = near.state === 'refusal'
  const ready = hasPlace(draft.place) && !refused
  const found = near.state === 'value' && near.value.near.length > 0
  return (
    <>
      {back}
      <Button kind='primary' disabled={!ready} onPress={() => onStep(3)}>
        {!ready ? '先标出地方' : found ? '都不是，下一步' : '下一步'}
      </Button>
    </>
  )
}
