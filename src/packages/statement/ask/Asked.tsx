import Taro from '@tarojs/taro'
import { dateOf } from '../../../../domain/common'
import type { askQuestion } from '../../../../contract/disclosure/askQuestion'
import type { readStatement } from '../../../../contract/disclosure/readStatement'
import type { Output } from '../../../../contract/operation'
import { Answers } from '../../../components/Answers'
import { Button } from '../../../components/Button'
import { Page } from '../../../components/Page'
import { ReceiptNumber } from '../../../components/ReceiptNumber'
import { Sheet } from '../../../components/Sheet'
import { dayName, moment } from '../../../locales/common'
import type { FoundLine } from '../OneLine'

/** What was sent and under which number it was received. */
export interface Sent extends Output<typeof askQuestion> {
  readonly words: string
  readonly found: FoundLine
  /** How many were sent with it. */
  readonly photos: number
}

interface AskedProps {
  readonly value: Output<typeof readStatement>
  readonly sent: Sent
}

/** 收到了: the number to read out, what comes next and by when, a phone. */
export function Asked({ value: { content, today }, sent }: AskedProps) {
  const { statement, poster, communityName } = content
  const seen = sent.shown
    ? '本小区业主现在就看得到，不显示你的名字'
    : '用语还要社区看一看，看过以后本小区业主都看得到；物业已经收到'
  const foot = (
    <Button kind='primary' onPress={() => void Taro.navigateBack()}>
      回到这份账
    </Button>
  )
  return (
    <Page title='收到了' foot={foot}>
      <ReceiptNumber
        received={`收到了，${moment(Date.now(), dateOf(Date.now()))}`}
        community={`${communityName}提问`}
        list={`${today.slice(0, 'YYYY'.length)}年`}
        number={Number(sent.number)}
      />
      <Sheet>
        <Answers
          answers={[
            { about: '你问的', value: sent.words, note: sent.found.line.item },
            ...(sent.photos > 0 ? [{ about: '照片', value: `${sent.photos}张`, note: '核对过以后业主看得到' }] : []),
            {
              about: '接下来',
              value: sent.dueOn ? `${poster.name}最晚${dayName(sent.dueOn, today)}答` : `${poster.name}来答`,
              note: '答了会告诉你',
            },
            { about: '谁看得到', value: seen },
            ...(statement.contact.phone === '' ? [] : [{ about: '打电话', value: statement.contact.phone }]),
          ]}
        />
      </Sheet>
    </Page>
  )
}
