import { Text } from '@tarojs/components'
import { useState } from 'react'
import { saveServiceItem } from '../../../../contract/disclosure/saveServiceItem'
import type { Output } from '../../../../contract/operation'
import { wordsIn } from '../../../../domain/disclosure'
import { Button } from '../../../components/Button'
import { Page } from '../../../components/Page'
import { Steps } from '../../../components/Steps'
import { Trouble } from '../../../components/Trouble'
import { moment } from '../../../locales/common'
import { ITEM_WORDS } from '../../../locales/service'
import { useDraft } from '../../../services/useDraft'
import { useSend } from '../../../services/useSend'
import { CheckItem } from './CheckItem'
import { Disclosed } from './Disclosed'
import { Fields } from './Fields'
import { contentOf, filledFrom, isFilled } from './model'
import type { FillingProps } from './model'

/** Fields first, then everything once more, then it stands; what is filled in outlives a lost network. */
export function Filling({ item, value }: FillingProps) {
  const standing = value.items.find(({ content }) => content.item === item)
  const asked = value.asked.find((one) => one.item === item)
  const draft = useDraft(
    `service:${value.communityId}:${item}:${standing?.version ?? 0}`,
    filledFrom(standing?.content, asked?.kinds ?? []),
    isFilled,
  )
  const [checking, setChecking] = useState(false)
  const [wrong, setWrong] = useState<readonly string[]>([])
  const [sent, setSent] = useState<Output<typeof saveServiceItem>>()
  const { busy, trouble, send } = useSend(saveServiceItem)
  if (sent) return <Disclosed item={item} sent={sent} />

  const { content, wrong: found } = contentOf(item, draft.value)
  const isEmpty = content !== undefined && wordsIn(content) === ''
  const next = (): void => {
    setWrong(isEmpty ? ['empty'] : found)
    if (content && !isEmpty) setChecking(true)
  }
  const disclose = async (): Promise<void> => {
    if (!content) return
    const done = await send({
      communityId: value.communityId,
      content: content.item === 'facilities' ? { ...content, rows: [...content.rows] } : content,
      basedOn: standing?.version ?? 0,
    })
    if (!done) return
    draft.discard()
    setSent(done)
  }

  const foot = checking ? (
    <Button kind='primary' busy={busy} onPress={() => void disclose()}>
      公开这一项
    </Button>
  ) : (
    <Button kind='primary' onPress={next}>
      写好了，核对一遍
    </Button>
  )
  return (
    <Page title={ITEM_WORDS[item]} foot={foot} {...(checking && { onBack: () => setChecking(false) })}>
      <Steps at={checking ? 2 : 1} of={2} />
      {checking && content ? (
        <CheckItem content={content} value={value} onChange={() => setChecking(false)} />
      ) : (
        <Fields item={item} filled={draft.value} asked={asked} wrong={wrong} onChange={draft.write} />
      )}
      {wrong.includes('empty') && !checking && <Text className='note body'>一个字还没写。写上能写的再核对。</Text>}
      {draft.keptAt !== undefined && !checking && (
        <Text className='cap'>{`${moment(draft.keptAt, value.today)}存在这台设备上，没有公开`}</Text>
      )}
      <Trouble trouble={trouble} keptAt={draft.keptAt} />
    </Page>
  )
}
