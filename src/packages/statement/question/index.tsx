import { useRouter } from '@tarojs/taro'
import type { readQuestion } from '../../../../contract/disclosure/readQuestion'
import { readQuestion as operation } from '../../../../contract/disclosure/readQuestion'
import type { Output } from '../../../../contract/operation'
import { dateOf } from '../../../../domain/common'
import { Button } from '../../../components/Button'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { Sheet } from '../../../components/Sheet'
import { SmallLedger } from '../../../components/SmallLedger'
import { periodWords, yuan } from '../../../locales/common'
import { useCall } from '../../../services/useCall'
import { Talk } from '../Talk'
import { ways } from '../ways'
import { Answer } from './Answer'
import { Release } from './Release'
import '../statement.scss'

/** 提问与回答: the line, the question, the answer; those who have to answer write it here. */
export default function QuestionPage() {
  const { question: questionId = '' } = useRouter().params
  const reading = useCall(operation, questionId === '' ? undefined : { questionId })
  return (
    <Page title='提问与回答'>
      <Loaded from={reading} words='正在取提问'>
        {(question) => <Question question={question} onChange={reading.reload} />}
      </Loaded>
    </Page>
  )
}

interface QuestionProps {
  readonly question: Output<typeof readQuestion>
  readonly onChange: () => void
}

function Question({ question, onChange }: QuestionProps) {
  const { item, amount, period, lineId, statementId, may } = question
  return (
    <>
      <Sheet
        label={`问的这一笔：${item}，${yuan(amount)}元，${periodWords(period)}。看这份账`}
        onPress={() => ways.read(statementId)}
      >
        <SmallLedger
          caption='问的这一笔'
          lines={[{ id: lineId, item, value: `${yuan(amount)}元`, notes: [`${periodWords(period)}公共收益`] }]}
        />
      </Sheet>
      <Sheet>
        <Talk question={question} today={dateOf(Date.now())} opens />
      </Sheet>
      {may.answer && <Answer questionId={question.questionId} onAnswered={onChange} />}
      {may.release && <Release question={question} onReleased={onChange} />}
      {!may.answer && <Button onPress={() => ways.line(statementId, lineId)}>看这一笔的其他问题</Button>}
    </>
  )
}
