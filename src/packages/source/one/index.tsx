import { useRouter } from '@tarojs/taro'
import type { Output } from '../../../../contract/operation'
import { readIncomeSources } from '../../../../contract/registry/readIncomeSources'
import { Answers, type Answer } from '../../../components/Answers'
import { Button } from '../../../components/Button'
import { Empty } from '../../../components/Empty'
import { GoRow } from '../../../components/GoRow'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { SmallLedger } from '../../../components/SmallLedger'
import { categoryWords } from '../../../locales/disclosure'
import { rateWords, sourceLine, sourceMark, termWords, type Source } from '../../../locales/source'
import { useCall } from '../../../services/useCall'
import { ways } from '../ways'
import { Consent } from './Consent'
import { Describe } from './Describe'

type Value = Output<typeof readIncomeSources>

/** One source of income: contract, rate, term, consent, place, and what came in period by period. */
export default function SourcePage() {
  const { community = '', source: sourceId = '' } = useRouter().params
  const reading = useCall(readIncomeSources, community === '' ? undefined : { communityId: community })
  const value = reading.state === 'value' ? reading.value : undefined
  const source = value?.sources.find(({ id }) => id === sourceId)
  const foot = value && source && askOf(value, source)
  return (
    <Page title={source?.item ?? '收益来源'} {...(foot && { foot })}>
      <Loaded from={reading} words='正在取收益来源'>
        {(shown) =>
          source ? (
            <Whole value={shown} source={source} onDone={reading.reload} />
          ) : (
            <Empty title='登记里没有这一处' note='可能是从旧链接进来的。回到收益来源再点一次。' />
          )
        }
      </Loaded>
    </Page>
  )
}

/** An owner asks about it on its line in the latest statement. */
function askOf({ may, statementId }: Value, { lineId }: Source) {
  if (!may.ask || statementId === undefined || lineId === undefined) return undefined
  return (
    <Button kind='primary' icon='speech' onPress={() => ways.ask(statementId, lineId)}>
      问这一处
    </Button>
  )
}

interface WholeProps {
  readonly value: Value
  readonly source: Source
  readonly onDone: () => void
}

function Whole({ value, source, onDone }: WholeProps) {
  const { today, may } = value
  const [last] = source.periods
  return (
    <>
      <Sheet>
        <Answers answers={factsOf(source, today)} />
      </Sheet>
      <Section title='一期一期收了多少' {...(last && { aside: '点一期看账上那一笔' })} />
      {last ? (
        <Sheet>
          <SmallLedger
            caption={`${source.item}一期一期收了多少`}
            lines={source.periods.map(sourceLine)}
            onLine={(period) => openLine(source, period)}
          />
        </Sheet>
      ) : (
        <Empty title='还没有公示过' note='公示以后，每一期收了多少列在这里。' />
      )}
      {source.reports.length > 0 && (
        <Sheet flush>
          {source.reports.map(({ caseId, number }) => (
            <GoRow key={caseId} icon='flag' title={`${number}号上报`} onPress={() => ways.case(caseId)} />
          ))}
        </Sheet>
      )}
      {may.describe && <Describe value={value} source={source} onDone={onDone} />}
    </>
  )
}

function factsOf(source: Source, today: Value['today']): Answer[] {
  const { id, category, contract, place, zeroReason } = source
  const mark = sourceMark(source)
  return [
    ...(mark === undefined ? [] : [{ about: '要留意', value: mark }]),
    { about: '编号', value: id, note: categoryWords(category) },
    { about: '收多少', value: rateWords(source) },
    { about: '期限', value: termWords(source, today) },
    { about: '合同', value: contract ? contract.number : '没写', ...(contract ? { note: contract.payer } : {}) },
    { about: '业主决定', value: <Consent source={source} /> },
    { about: '在哪里', value: place ? (place.building ?? '图上标了') : '还没标' },
    ...(zeroReason === undefined ? [] : [{ about: '没有收入', value: zeroReason }]),
  ]
}

/** The line as it stands in the statement of a period. */
function openLine({ periods }: Source, period: string): void {
  const one = periods.find((each) => each.period === period)
  if (one?.statementId !== undefined && one.lineId !== undefined) ways.line(one.statementId, one.lineId)
}
