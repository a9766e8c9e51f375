import { Text } from '@tarojs/components'
import { useState } from 'react'
import { postOther } from '../../../../contract/disclosure/postOther'
import type { Output } from '../../../../contract/operation'
import { dateOf } from '../../../../domain/common'
import type { OtherKind } from '../../../../domain/disclosure'
import { Button } from '../../../components/Button'
import { Page } from '../../../components/Page'
import { Steps } from '../../../components/Steps'
import { Trouble } from '../../../components/Trouble'
import { moment } from '../../../locales/common'
import { OTHER_WORDS } from '../../../locales/service'
import { useDraft } from '../../../services/useDraft'
import { useSend } from '../../../services/useSend'
import { CheckPosting } from './CheckPosting'
import { Fields } from './Fields'
import { empty, isFilled, postingOf, wrongIn } from './model'
import { Posted } from './Posted'

interface PostingProps {
  readonly kind: OtherKind
  readonly communityId: string
  readonly communityName: string
}

/** One posting beside public income: filled in, looked over, posted; the draft stays on this device. */
export function Posting({ kind, communityId, communityName }: PostingProps) {
  const draft = useDraft(`other:${communityId}:${kind}`, empty(kind, communityName), isFilled)
  const [checking, setChecking] = useState(false)
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({})
  const [sent, setSent] = useState<Output<typeof postOther> & { readonly title: string }>()
  const { busy, trouble, send } = useSend(postOther)
  if (sent) return <Posted title={sent.title} sent={sent} />

  const next = (): void => {
    const found = wrongIn(draft.value)
    setWrong(found)
    setChecking(Object.keys(found).length === 0)
  }
  const post = async (): Promise<void> => {
    const done = await send({ communityId, posting: postingOf(draft.value) })
    if (!done) return
    setSent({ ...done, title: draft.value.title })
    draft.discard()
  }
  const foot = checking ? (
    <Button kind='primary' busy={busy} onPress={() => void post()}>
      现在公示
    </Button>
  ) : (
    <Button kind='primary' onPress={next}>
      写好了，核对一遍
    </Button>
  )
  return (
    <Page title={OTHER_WORDS[kind]} foot={foot} {...(checking && { onBack: () => setChecking(false) })}>
      <Steps at={checking ? 2 : 1} of={2} />
      {checking ? (
        <CheckPosting filled={draft.value} onChange={() => setChecking(false)} />
      ) : (
        <Fields filled={draft.value} wrong={wrong} onChange={draft.write} />
      )}
      {!checking && Object.keys(wrong).length > 0 && (
        <Text className='note body'>{wrong.all ?? '还有没写对的，标在上面。'}</Text>
      )}
      {draft.keptAt !== undefined && !checking && (
        <Text className='cap'>{`${moment(draft.keptAt, dateOf(Date.now()))}存在这台设备上，没有公示`}</Text>
      )}
      <Trouble trouble={trouble} keptAt={draft.keptAt} />
    </Page>
  )
}
