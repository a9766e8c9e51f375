import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { Fragment } from 'react'
import { readOther } from '../../../../contract/disclosure/readOther'
import type { Output } from '../../../../contract/operation'
import { Answers } from '../../../components/Answers'
import { Clause } from '../../../components/Clause'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { StateBadge } from '../../../components/StateBadge'
import { count, dayName, span } from '../../../locales/common'
import { otherWords, REPORTED_WORDS } from '../../../locales/service'
import { useCall } from '../../../services/useCall'
import { Table } from '../Table'
import { Papers } from './Papers'
import { Withdraw } from './Withdraw'

type Value = Output<typeof readOther>

/** A posting beside public income: what it says, its papers, how long it has stood, by which clause. */
export default function PostingPage() {
  const { posting = '' } = useRouter().params
  const reading = useCall(readOther, { otherId: posting })
  return (
    <Page title={reading.state === 'value' ? otherWords(reading.value.content.kind) : '公示'}>
      <Loaded from={reading} words='正在取公示'>
        {(value) => (
          <>
            <Head value={value} />
            {value.content.lines.length > 0 && (
              <Sheet>
                <Table lines={value.content.lines} />
              </Sheet>
            )}
            {value.content.words !== '' && (
              <Sheet>
                <Text className='body' userSelect>
                  {value.content.words}
                </Text>
              </Sheet>
            )}
            {value.content.fileIds.length > 0 && <Papers fileIds={value.content.fileIds} />}
            <About value={value} />
            {value.may.withdraw && <Withdraw value={value} onWithdrawn={reading.reload} />}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Head({ value: { content, withdrawn, standing, today } }: { readonly value: Value }) {
  return (
    <Sheet>
      <View className='stack'>
        <Text className='head'>{content.title}</Text>
        <Text className='note body'>{`${content.communityName}，${content.byName}${dayName(content.postedOn, today)}公示`}</Text>
        {withdrawn ? (
          <>
            <View className='row'>
              <StateBadge kind='late' words={standing.early ? '没挂满就撤下了' : '已经撤下'} />
            </View>
            <Text className='body'>{`${dayName(withdrawn.on, today)}撤下：${withdrawn.reason}`}</Text>
          </>
        ) : (
          <View className='row'>
            <StateBadge
              kind='done'
              words={standing.daysUp === 0 ? '今天公示的' : `已经公示${count(standing.daysUp)}天`}
            />
          </View>
        )}
      </View>
    </Sheet>
  )
}

function About({ value: { content, standing, code, today } }: { readonly value: Value }) {
  const { period, reported, minimumDays, grounds } = content
  return (
    <>
      <Section title='关于这份公示' />
      <Sheet>
        <Answers
          answers={[
            ...(period ? [{ about: '哪段时间', value: span(period, today) }] : []),
            ...(reported
              ? [{ about: '向谁报告', value: `${dayName(reported.on, today)}向${REPORTED_WORDS[reported.to]}报告` }]
              : []),
            {
              about: '挂几天',
              value:
                minimumDays === undefined || !standing.fullOn
                  ? '规定没写'
                  : `至少${count(minimumDays)}天，到${dayName(standing.fullOn, today)}`,
            },
            { about: '记录编号', value: code, note: '改动或撤下都会在公示记录里留下痕迹' },
          ]}
        />
        {grounds.map(({ id, document, ground }) => (
          <Fragment key={id}>
            {'quote' in ground ? (
              <Clause document={document} quote={ground.quote} />
            ) : (
              <Text className='cap'>{`挂几天是我们的设定：${ground.reason}`}</Text>
            )}
          </Fragment>
        ))}
      </Sheet>
    </>
  )
}
