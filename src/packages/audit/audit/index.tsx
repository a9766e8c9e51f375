import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { readAudit } from '../../../../contract/disclosure/audit/readAudit'
import { Answers, type Answer } from '../../../components/Answers'
import { Clause } from '../../../components/Clause'
import { Empty } from '../../../components/Empty'
import { GoRow } from '../../../components/GoRow'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { ClockBadge } from '../../../components/StateBadge'
import { BoardPhoto } from '../../../components/BoardPhoto'
import { AUDIT_STATES } from '../../../locales/audit'
import { openingWords } from '../../../locales/auditLetters'
import { dayName, periodWords, span } from '../../../locales/common'
import { useCall } from '../../../services/useCall'
import { ways } from '../ways'
import { Act } from './Act'
import { Events } from './Events'
import { FoundList } from './FoundList'
import { Letters } from './Letters'
import '../audit.scss'
import type { Audit } from './acting'

/** 第三方审计 of one statement: what opened it, who audits, what was found, how it was put right, what comes next. */
export default function AuditPage() {
  const { statement: statementId = '' } = useRouter().params
  const reading = useCall(readAudit, statementId === '' ? undefined : { statementId })
  return (
    <Page title='第三方审计'>
      <Loaded from={reading} words='正在取审计'>
        {(audit) =>
          audit.state === 'counting' ? <NotYet audit={audit} /> : <Whole audit={audit} onChange={reading.reload} />
        }
      </Loaded>
    </Page>
  )
}

const NotYet = ({ audit: { statementId } }: { readonly audit: Audit }) => (
  <Empty
    title='还没到能审计的数'
    note='有异议的业主够数，或者业委会决议了，就自动可以请第三方审计。'
    action={{ words: '看业主的异议', onPress: () => ways.count(statementId) }}
  />
)

function Whole({ audit, onChange }: { readonly audit: Audit; readonly onChange: () => void }) {
  const { communityName, period, state, dueOn, today, statementId, board, grounds } = audit
  return (
    <>
      <Sheet>
        <Text className='note body'>{`${communityName}·${periodWords(period)}公共收益`}</Text>
        <Text className='title'>{AUDIT_STATES[state]}</Text>
        {state !== 'closed' && dueOn !== undefined && (
          <View className='badges'>
            <ClockBadge due={dueOn} today={today} />
          </View>
        )}
        <Answers answers={answersOf(audit)} />
      </Sheet>
      <Act audit={audit} onChange={onChange} />
      <FoundList audit={audit} />
      {board && (
        <>
          <Section title='贴在公示牌上的整改' aside={dayName(board.postedOn, today)} />
          <Sheet>
            <BoardPhoto fileId={board.fileId} />
          </Sheet>
        </>
      )}
      <Events audit={audit} />
      <Letters audit={audit} />
      <Sheet flush>
        <GoRow icon='account' title='看这份账' onPress={() => ways.statement(statementId)} />
        <GoRow
          icon='people'
          title='看业主的异议'
          note='一共多少户，看不到是谁'
          onPress={() => ways.count(statementId)}
        />
      </Sheet>
      {grounds.flatMap(({ ground, document }) =>
        'quote' in ground ? [<Clause key={ground.quote} document={document} quote={ground.quote} />] : [],
      )}
    </>
  )
}

function answersOf(audit: Audit): Answer[] {
  const { engagerName, engagement, bundle, today, state, dueOn } = audit
  return [
    { about: '为什么审', value: openingWords(audit) },
    ...(engagement
      ? [
          { about: '审计机构', value: engagement.auditor, note: `统一社会信用代码${engagement.creditCode}` },
          { about: '合同', value: `${dayName(engagement.contractOn, today)}签的` },
          { about: '审哪段', value: span(engagement, today) },
        ]
      : [{ about: '谁来请', value: engagerName }]),
    ...(bundle === undefined ? [] : [{ about: '打包审计', value: bundle, note: '几个小区一起请，结果一个小区一份' }]),
    ...(state === 'closed' ? [] : [{ about: '谁在办', value: nextBy(audit) }]),
    ...(state === 'closed' || dueOn === undefined ? [] : [{ about: '最晚', value: dayName(dueOn, today) }]),
  ]
}

const nextBy = ({ state, engagerName, posterName, engagement }: Audit): string => {
  if (state === 'open') return engagerName
  if (state === 'engaged') return engagement?.auditor ?? '审计机构'
  return state === 'rectified' ? '社区、街道和主管部门核实' : posterName
}
