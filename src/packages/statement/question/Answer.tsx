import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { answerQuestion } from '../../../../contract/disclosure/answerQuestion'
import { Button } from '../../../components/Button'
import { LongText } from '../../../components/LongText'
import { Sheet } from '../../../components/Sheet'
import { Trouble } from '../../../components/Trouble'
import { useDraft } from '../../../services/useDraft'
import { useSend } from '../../../services/useSend'

const LONGEST = 500
const isText = (kept: unknown): kept is string => typeof kept === 'string'

/** The answer of those who posted. It says before sending who sees it and that it stays. */
export function Answer({ questionId, onAnswered }: { readonly questionId: string; readonly onAnswered: () => void }) {
  const draft = useDraft(`answer:${questionId}`, '', isText)
  const { busy, trouble, send } = useSend(answerQuestion)
  const [error, setError] = useState<string>()

  async function answer(): Promise<void> {
    const words = draft.value.trim()
    setError(words === '' ? '写上回答再发' : undefined)
    if (words === '' || !(await send({ questionId, words }))) return
    draft.discard()
    onAnswered()
  }

  return (
    <Sheet title='你来答'>
      <Text className='note body'>说清楚钱怎么来的、凭什么这么记。本小区业主都看得到，发出去就改不了。</Text>
      <View className='gap' />
      <LongText label='你的回答' bare value={draft.value} onChange={draft.write} error={error} maxLength={LONGEST} />
      <View className='gap' />
      <Button kind='primary' busy={busy} onPress={() => void answer()}>
        把回答发给业主
      </Button>
      <Trouble trouble={trouble} keptAt={draft.keptAt} />
    </Sheet>
  )
}
