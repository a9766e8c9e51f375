import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { mismatchesOf, withFound } from '../../../../contract/disclosure/found'
import { readStatement } from '../../../../contract/disclosure/readStatement'
import type { Output } from '../../../../contract/operation'
import { Answers } from '../../../components/Answers'
import { Button } from '../../../components/Button'
import { Icon } from '../../../components/Icon'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { PlainSentence } from '../../../components/PlainSentence'
import { Sheet } from '../../../components/Sheet'
import { StitchedSheet } from '../../../components/StitchedSheet'
import { dayName, moment, periodWords } from '../../../locales/common'
import { plainSentence } from '../../../locales/disclosure'
import { postedWords, receiptWords, toldWords } from '../../../locales/statement'
import { useCall } from '../../../services/useCall'
import { PrintSheet } from '../PrintSheet'
import { Share, useShareCard } from '../Share'
import { ways } from '../ways'
import '../statement.scss'

/** 公示好了: who has it, until when it hangs, the words for the owners' group. */
export default function PostedPage() {
  const { statement: statementId = '' } = useRouter().params
  const reading = useCall(readStatement, statementId === '' ? undefined : { statementId })
  const value = reading.state === 'value' ? reading.value : undefined
  useShareCard(statementId, value?.content)
  const foot = (
    <Button kind='primary' onPress={() => ways.read(statementId)}>
      看业主看到的
    </Button>
  )
  return (
    <Page title='公示好了' foot={foot}>
      <Loaded from={reading} words='正在取账'>
        {(posted) => <Posted posted={posted} />}
      </Loaded>
    </Page>
  )
}

function Posted({ posted }: { readonly posted: Output<typeof readStatement> }) {
  const { content, receipts, told, standing, code, today } = posted
  const { communityName, period, statement, postedAt, dueOn } = content
  const differing = mismatchesOf(content, posted.found)
  return (
    <>
      <StitchedSheet>
        <View className='row pine'>
          <Icon name='tick' />
          <Text className='head'>{`公示好了，${moment(postedAt, today)}`}</Text>
        </View>
        <Text className='note body'>{`${communityName}·${periodWords(period)}`}</Text>
        <PlainSentence phrases={plainSentence(statement)} />
      </StitchedSheet>
      <Sheet>
        <Answers
          answers={[
            {
              about: '按时吗',
              value: postedWords(content),
              ...(dueOn && { note: `期限是${dayName(dueOn, today)}` }),
            },
            { about: '核对', value: differing === 0 ? '账都相符' : `${differing}项对不上，跟着公示一起显示` },
            { about: '谁收到了', value: receiptWords(receipts, today) },
            { about: '业主', value: toldWords(told) },
            ...(standing?.mayComeDownOn && content.minimumDays !== undefined
              ? [
                  {
                    about: '挂到',
                    value: `至少到${dayName(standing.mayComeDownOn, today)}`,
                    note: `满${content.minimumDays}天`,
                  },
                ]
              : []),
            { about: '核对码', value: code },
          ]}
        />
      </Sheet>
      <PrintSheet statementId={posted.statementId} lists={posted.may.sheets} />
      <Share statementId={posted.statementId} content={withFound(content, posted.found)} today={today} />
    </>
  )
}
