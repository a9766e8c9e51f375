import { useState } from 'react'
import { sendReport } from '../../../contract/case/sendReport'
import type { Draft } from '../../services/useDraft'
import type { Photos } from '../../services/usePhotos'
import { useConsent } from '../../services/useConsent'
import { useSend, type Trouble } from '../../services/useSend'
import type { ReportDraft } from './draft'

/** Sending the report as it stands in the draft. */
export interface ReportSending {
  readonly busy: boolean
  readonly trouble?: Trouble
  /** Whether the reporter wants WeChat to tell. */
  readonly asking: boolean
  setAsking(asking: boolean): void
  send(): Promise<void>
}

/** What a reporter may be told of by WeChat. */
const TOLD = ['case.accept', 'case.replied']

/** Takes the photos in that haven't gone through yet, then sends; the draft stays until the number has come. */
export function useSendReport(
  draft: Draft<ReportDraft>,
  photos: Photos,
  communityId: string | undefined,
  onSent: (caseId: string) => void,
): ReportSending {
  const { busy, trouble, send } = useSend(sendReport)
  const consent = useConsent(TOLD)
  const [asking, setAsking] = useState(true)
  const [preparing, setPreparing] = useState(false)
  const { problem, place, words, plate, phone, withoutPhone } = draft.value

  async function sendIt(): Promise<void> {
    if (communityId === undefined || problem === undefined || preparing) return
    if (asking) await consent.ask()
    setPreparing(true)
    const ids = await photos.ids()
    setPreparing(false)
    if (!ids) return
    const sent = await send({
      communityId,
      problem,
      place: trimmed(place),
      photos: [...ids],
      ...(words.trim() !== '' && { words }),
      ...(plate.trim() !== '' && { plate }),
      ...(phone.trim() !== '' && { phone }),
      myPhone: !withoutPhone && phone === '',
    })
    if (!sent) return
    draft.discard()
    onSent(sent.caseId)
  }

  return { busy: busy || preparing, asking, setAsking, send: sendIt, ...(trouble && { trouble }) }
}

function trimmed({ words, ...place }: ReportDraft['place']): ReportDraft['place'] {
  return words === undefined || words.trim() === '' ? place : { ...place, words: words.trim() }
}
