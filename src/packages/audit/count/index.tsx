import { Text } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { readObjections } from '../../../../contract/disclosure/audit/readObjections'
import type { Output } from '../../../../contract/operation'
import { Button } from '../../../components/Button'
import { Clause } from '../../../components/Clause'
import { GoRow } from '../../../components/GoRow'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { AUDIT_STATES, basisWords, HEAD_NOTE } from '../../../locales/audit'
import { count, dayName, periodWords } from '../../../locales/common'
import { useCall } from '../../../services/useCall'
import { Shares } from '../Shares'
import { ways } from '../ways'
import { Mine } from './Mine'
import { Said } from './Said'
import '../audit.scss'

type Value = Output<typeof readObjections>

/** 业主的异议: how many of how many, by heads and by area; one's own; and the way to the audit once it is open. */
export default function CountPage() {
  const { statement: statementId = '' } = useRouter().params
  const reading = useCall(readObjections, statementId === '' ? undefined : { statementId })
  const may = reading.state === 'value' && canObject(reading.value)
  const foot = may && (
    <Button kind='primary' onPress={() => ways.object(statementId)}>
      我对这份账有异议
    </Button>
  )
  return (
    <Page title='业主的异议' {...(foot && { foot })}>
      <Loaded from={reading} words='正在取异议'>
        {(value) => <Count value={value} onChange={reading.reload} />}
      </Loaded>
    </Page>
  )
}

const canObject = ({ may, mine = [] }: Value): boolean => may.object && mine.some(({ objection }) => !objection)

function Count({ value, onChange }: { readonly value: Value; readonly onChange: () => void }) {
  const { statementId, communityName, period, counted, may, withdrawnOn, today } = value
  return (
    <>
      <Sheet>
        <Text className='note body'>{`${communityName}·${periodWords(period)}公共收益`}</Text>
        <Text className='title'>
          {counted.units === 0 ? '还没有业主提异议' : `${count(counted.units)}套房的业主有异议`}
        </Text>
        <Shares {...value} />
        <Text className='cap'>{HEAD_NOTE}</Text>
      </Sheet>
      {withdrawnOn !== undefined && (
        <Sheet>
          <Text className='body'>{`这份账${dayName(withdrawnOn, today)}撤下了。重新公示以前，不再收新的异议。`}</Text>
        </Sheet>
      )}
      <Rule value={value} />
      <Opened value={value} />
      <Mine value={value} onChange={onChange} />
      {(may.enter || may.resolve) && (
        <>
          <Section title='纸上的' />
          <Sheet flush>
            {may.enter && (
              <GoRow
                icon='sheet'
                title='录入纸上的签名'
                note='一行一套房，和手机上的一起算'
                onPress={() => ways.sheet(statementId)}
              />
            )}
            {may.resolve && (
              <GoRow
                icon='people'
                title='录入业委会的决议'
                note='业委会决议要审计的，不用等业主凑够数'
                onPress={() => ways.resolve(statementId)}
              />
            )}
          </Sheet>
        </>
      )}
      {may.list && <Said statementId={statementId} onChange={onChange} />}
    </>
  )
}

/** By what it counts, and where that stands. */
function Rule({ value }: { readonly value: Value }) {
  const { grounds, exempt } = value
  const quoted = grounds.flatMap(({ ground, document }) =>
    'quote' in ground ? [{ document, quote: ground.quote }] : [],
  )
  const shown = quoted.filter(({ quote }, nth) => exempt === true || nth === 0 || !quote.includes('为零'))
  return (
    <Sheet>
      <Text className='body'>{basisWords(value)}</Text>
      {exempt === true && (
        <Text className='body'>这一期没有收入，也没有业主提异议，可以不审计。有一户提，就要算。</Text>
      )}
      {shown.map((clause) => (
        <Clause key={clause.quote} {...clause} />
      ))}
    </Sheet>
  )
}

/** Once it is open it stays open, whoever takes an objection back. */
function Opened({ value: { statementId, state, resolution, today } }: { readonly value: Value }) {
  if (state === 'counting') return null
  const note = resolution && `业委会决议${resolution.number}，${dayName(resolution.decidedOn, today)}`
  return (
    <Sheet flush>
      <GoRow
        icon='flag'
        title={`第三方审计：${AUDIT_STATES[state]}`}
        note={note ?? '看到哪一步、谁在办'}
        onPress={() => ways.audit(statementId)}
      />
    </Sheet>
  )
}
