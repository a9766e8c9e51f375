import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { askQuestion } from '../../../../contract/disclosure/askQuestion'
import type { readStatement } from '../../../../contract/disclosure/readStatement'
import type { Output } from '../../../../contract/operation'
import { addDays } from '../../../../domain/common'
import { Answers } from '../../../components/Answers'
import { Button } from '../../../components/Button'
import { LongText } from '../../../components/LongText'
import { Page } from '../../../components/Page'
import { PhotoPicker } from '../../../components/PhotoPicker'
import { Sheet } from '../../../components/Sheet'
import { Trouble } from '../../../components/Trouble'
import { dayName } from '../../../locales/common'
import { useDraft } from '../../../services/useDraft'
import { usePhotos, type DraftPhoto } from '../../../services/usePhotos'
import { useSend } from '../../../services/useSend'
import { OneLine, type FoundLine } from '../OneLine'
import type { Sent } from './Asked'

interface AskProps {
  readonly value: Output<typeof readStatement>
  readonly found: FoundLine
  readonly onSent: (sent: Sent) => void
}

interface AskDraft {
  readonly words: string
  readonly photos: readonly DraftPhoto[]
}

const BLANK: AskDraft = { words: '', photos: [] }

const isAskDraft = (kept: unknown): kept is AskDraft =>
  typeof kept === 'object' && kept !== null && 'words' in kept && 'photos' in kept

/** 这笔账，你想问什么: the line stays in sight; who answers, by when and who sees it stand there before sending. */
export function Ask({ value, found, onSent }: AskProps) {
  const { statementId, content } = value
  const lineId = found.line.id
  const draft = useDraft(`ask:${statementId}:${lineId}`, BLANK, isAskDraft)
  const change = (part: Partial<AskDraft>): void => draft.write({ ...draft.value, ...part })
  const photos = usePhotos(draft.value.photos, (next) => change({ photos: next }))
  const { busy, trouble, send } = useSend(askQuestion)
  const [error, setError] = useState<string>()

  async function ask(): Promise<void> {
    const words = draft.value.words.trim()
    setError(words === '' ? '写一句你想问的再发' : undefined)
    if (words === '') return
    const ids = await photos.ids()
    const asked = ids && (await send({ statementId, lineId, words, photos: [...ids] }))
    if (!asked) return
    draft.discard()
    onSent({ ...asked, words, found, photos: ids.length })
  }

  const foot = (
    <Button kind='primary' busy={busy} onPress={() => void ask()}>
      {content.poster.kind === 'company' ? '把问题发给物业' : '把问题发给业委会'}
    </Button>
  )
  return (
    <Page title='问一笔账' foot={foot}>
      <OneLine content={content} found={found} />
      <Text className='question'>这笔账，你想问什么？</Text>
      <LongText
        label='你想问什么'
        bare
        value={draft.value.words}
        onChange={(words) => change({ words })}
        error={error}
      />
      <Sheet title='有照片就放上'>
        <View className='gap' />
        <PhotoPicker
          photos={photos.paths}
          onChange={photos.choose}
          note='现场、合同、付款的照片都行，不放也能问。别拍到人脸和车牌。'
        />
        {photos.trouble && <Trouble trouble={photos.trouble} />}
      </Sheet>
      <Sheet>
        <Answers answers={before(value)} />
      </Sheet>
      <Trouble trouble={trouble} keptAt={draft.keptAt} />
    </Page>
  )
}

/** Said before anything is sent. */
function before({ content, today, receipts }: AskProps['value']) {
  const { poster, answerDays } = content
  const until =
    answerDays === undefined ? '，规定没写几天内要答' : `，最晚${dayName(addDays(today, answerDays), today)}`
  const above = receipts[0]?.name
  return [
    { about: '谁来答', value: `${poster.name}${until}` },
    { about: '谁看得到', value: '本小区业主都看得到问、答和照片，不显示你的名字和房号' },
    ...(answerDays !== undefined && above ? [{ about: '不答怎么办', value: `过期没答，自动报到${above}` }] : []),
  ]
}
