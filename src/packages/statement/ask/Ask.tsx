import { Text } from '@tarojs/components'
import { useState } from 'react'
import { askQuestion } from '../../../../contract/disclosure/askQuestion'
import type { readStatement } from '../../../../contract/disclosure/readStatement'
import type { Output } from '../../../../contract/operation'
import { addDays } from '../../../../domain/common'
import { Answers } from '../../../components/Answers'
import { Button } from '../../../components/Button'
import { LongText } from '../../../components/LongText'
import { Page } from '../../../components/Page'
import { Sheet } from '../../../components/Sheet'
import { Trouble } from '../../../components/Trouble'
import { dayName } from '../../../locales/common'
import { useDraft } from '../../../services/useDraft'
import { useSend } from '../../../services/useSend'
import { OneLine, type FoundLine } from '../OneLine'
import type { Sent } from './Asked'

interface AskProps {
  readonly value: Output<typeof readStatement>
  readonly found: FoundLine
  readonly onSent: (sent: Sent) => void
}

const isText = (kept: unknown): kept is string => typeof kept === 'string'

/** 这笔账，你想问什么: the line stays in sight; who answers, by when and who sees it stand there before sending. */
export function Ask({ value, found, onSent }: AskProps) {
  const { statementId, content } = value
  const lineId = found.line.id
  const draft = useDraft(`ask:${statementId}:${lineId}`, '', isText)
  const { busy, trouble, send } = useSend(askQuestion)
  const [error, setError] = useState<string>()

  async function ask(): Promise<void> {
    const words = draft.value.trim()
    setError(words === '' ? '写一句你想问的再发' : undefined)
    if (words === '') return
    const asked = await send({ statementId, lineId, words })
    if (!asked) return
    draft.discard()
    onSent({ ...asked, words, found })
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
      <LongText label='你想问什么' bare value={draft.value} onChange={draft.write} error={error} />
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
    { about: '谁看得到', value: '本小区业主都看得到问和答，不显示你的名字和房号' },
    ...(answerDays !== undefined && above ? [{ about: '不答怎么办', value: `过期没答，自动报到${above}` }] : []),
  ]
}
