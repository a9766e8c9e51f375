import { useRouter } from '@tarojs/taro'
import { listQuestions } from '../../../../contract/disclosure/listQuestions'
import { withFound } from '../../../../contract/disclosure/found'
import { readStatement } from '../../../../contract/disclosure/readStatement'
import type { PostedContent } from '../../../../contract/disclosure/content'
import type { Output } from '../../../../contract/operation'
import { sourceOf } from '../../../../domain/disclosure'
import { Button } from '../../../components/Button'
import { Empty } from '../../../components/Empty'
import { FindingCard } from '../../../components/FindingCard'
import { GoRow } from '../../../components/GoRow'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { useCall } from '../../../services/useCall'
import { worded } from '../findings'
import { lineIn, OneLine, type FoundLine } from '../OneLine'
import { Papers } from '../Papers'
import { Talk, talkSaid } from '../Talk'
import { useShown } from '../../../services/useShown'
import { ways } from '../ways'
import '../statement.scss'

/** One line: how it came about, what doesn't agree, what was asked and answered. */
export default function LinePage() {
  const { statement: statementId = '', line: lineId = '' } = useRouter().params
  const reading = useCall(readStatement, statementId === '' ? undefined : { statementId })
  const mayAsk = reading.state === 'value' && reading.value.may.ask
  const foot = mayAsk && (
    <Button kind='primary' icon='speech' onPress={() => ways.ask(statementId, lineId)}>
      问这一笔
    </Button>
  )
  return (
    <Page title='这一笔账' {...(foot && { foot })}>
      <Loaded from={reading} words='正在取账'>
        {(value) => <OneLineWhole value={value} lineId={lineId} />}
      </Loaded>
    </Page>
  )
}

function OneLineWhole({ value, lineId }: { readonly value: Output<typeof readStatement>; readonly lineId: string }) {
  const { today, statementId, lines, found: later } = value
  const content = withFound(value.content, later)
  const found = lineIn(content, lineId)
  if (!found) return <Empty title='这一笔不在账上' note='可能是从旧链接进来的。回到那份账再点一次。' />
  const { statement, grounds } = content
  return (
    <>
      <OneLine content={content} found={found} />
      <ToSource content={value.content} found={found} />
      {content.findings
        .filter(({ at }) => at === lineId)
        .map((finding) => {
          const words = worded(finding, { statement, grounds, today, to: 'owners' })
          return (
            <FindingCard
              key={finding.what}
              title={words.title}
              figures={words.figures}
              {...(words.clause && { clause: words.clause })}
            />
          )
        })}
      <Papers value={value} lineId={lineId} />
      {lines === undefined ? (
        <Empty title='问和答只给本小区业主看' note='你是这里的业主的话，到“我的”里认证房屋，核对过就看得到。' />
      ) : (
        <Questions statementId={statementId} lineId={lineId} today={today} />
      )}
    </>
  )
}

/** An income line leads to its source in the register: contract, term, consent, and what it brought before. */
function ToSource({ content, found }: { readonly content: PostedContent; readonly found: FoundLine }) {
  const source = found.part === 'income' ? sourceOf(found.line, content.sources) : undefined
  if (!source) return null
  return (
    <Sheet flush>
      <GoRow
        icon='place'
        title='看这一处收益'
        note='合同、期限、谁同意的、每一期收了多少'
        onPress={() => ways.source(content.communityId, source.id)}
      />
    </Sheet>
  )
}

function Questions(props: {
  readonly statementId: string
  readonly lineId: string
  readonly today: Output<typeof readStatement>['today']
}) {
  const { statementId, lineId, today } = props
  const list = useCall(listQuestions, { statementId, lineId })
  useShown(list.reload)
  return (
    <Loaded from={list} words='正在取提问'>
      {({ items }) =>
        items.length === 0 ? (
          <Empty title='这一笔还没有人问' note='看不懂、对不上，都可以问。问和答本小区业主都看得到，不显示你的名字。' />
        ) : (
          <>
            <Section title='问和答' aside={`${items.length}个问题`} />
            {items.map((question) => (
              <Sheet
                key={question.questionId}
                label={`${talkSaid(question)}打开这个问题`}
                onPress={() => ways.question(question.questionId)}
              >
                <Talk question={question} today={today} />
              </Sheet>
            ))}
          </>
        )
      }
    </Loaded>
  )
}
