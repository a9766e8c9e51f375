import { Text } from '@tarojs/components'
import type { QuestionView } from '../../../../contract/disclosure/question'
import { releaseWords } from '../../../../contract/disclosure/releaseWords'
import { Button } from '../../../components/Button'
import { Sheet } from '../../../components/Sheet'
import { Trouble } from '../../../components/Trouble'
import { useSend } from '../../../services/useSend'

interface ReleaseProps {
  readonly question: QuestionView
  readonly onReleased: () => void
}

/** The neighbourhood looks at words that the content check left open. */
export function Release({ question: { questionId, shown, answer }, onReleased }: ReleaseProps) {
  const { busy, trouble, send } = useSend(releaseWords)
  const which = shown ? 'answer' : 'question'
  const release = async (): Promise<void> => {
    if (await send({ questionId, which })) onReleased()
  }
  if (shown && (!answer || answer.shown)) return null
  return (
    <Sheet title={which === 'question' ? '这个问题要你看一看' : '这个回答要你看一看'}>
      <Text className='note body'>微信的内容核对没有定下来。没有骂人、没有别人的隐私，就让本小区业主看到。</Text>
      <Button kind='edge' busy={busy} onPress={() => void release()}>
        让业主看到
      </Button>
      <Trouble trouble={trouble} />
    </Sheet>
  )
}
