import Taro, { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { readObjections } from '../../../../contract/disclosure/audit/readObjections'
import type { raiseObjection } from '../../../../contract/disclosure/audit/raiseObjection'
import { readStatement } from '../../../../contract/disclosure/readStatement'
import type { Output } from '../../../../contract/operation'
import { Empty } from '../../../components/Empty'
import { Loaded } from '../../../components/Loaded'
import { Page } from '../../../components/Page'
import { useCall } from '../../../services/useCall'
import { useDraft } from '../../../services/useDraft'
import { ways } from '../ways'
import { CheckAnswers } from './CheckAnswers'
import { Objected } from './Objected'
import { isObjection, nextOf, NOTHING, type Objection, type Step } from './objection'
import { SayWhy } from './SayWhy'
import { WhichLine } from './WhichLine'
import { WhichUnit } from './WhichUnit'
import '../audit.scss'
import type { FormProps } from './objection'

/** 我对这份账有异议: for which unit, which line, in what words; everything once more before it is sent. */
export default function ObjectPage() {
  const { statement: statementId = '' } = useRouter().params
  const input = statementId === '' ? undefined : { statementId }
  const statement = useCall(readStatement, input)
  const objections = useCall(readObjections, input)
  if (statement.state !== 'value' || objections.state !== 'value') {
    return (
      <Page title='提异议'>
        <Loaded from={statement.state === 'value' ? objections : statement} words='正在取账'>
          {() => null}
        </Loaded>
      </Page>
    )
  }
  return <Form statement={statement.value} objections={objections.value} />
}

function Form({ statement, objections }: FormProps) {
  const { statementId } = statement
  const free = (objections.mine ?? []).filter(({ objection }) => !objection)
  const draft = useDraft<Objection>(`object:${statementId}`, NOTHING, isObjection)
  const [step, go] = useState<Step>()
  const [sent, setSent] = useState<Output<typeof raiseObjection>>()
  const only = free.length === 1 ? free[0]?.unitId : undefined
  const value = only === undefined ? draft.value : { ...draft.value, unitId: only }
  const at = step ?? (only === undefined ? 'unit' : 'line')
  const answer = (change: Partial<Objection>): void => {
    draft.write({ ...value, ...change })
    go(nextOf(at))
  }
  const unit = free.find(({ unitId }) => unitId === value.unitId)
  if (sent && unit) return <Objected statement={statement} unit={unit} value={value} sent={sent} />
  if ((objections.mine ?? []).length === 0) return <NoUnit />
  if (free.length === 0) return <NoUnitLeft statementId={statementId} />
  const back = at === 'unit' || (at === 'line' && only !== undefined) ? undefined : () => go(BACK[at])
  const steps = { statement, objections, value, onAnswer: answer, ...(back && { onBack: back }) }
  if (at === 'unit' || !unit) return <WhichUnit {...steps} />
  if (at === 'line') return <WhichLine {...steps} />
  if (at === 'words') return <SayWhy {...steps} keptAt={draft.keptAt} />
  const done = (given: Output<typeof raiseObjection>): void => {
    draft.discard()
    setSent(given)
  }
  return <CheckAnswers {...steps} unit={unit} onChange={go} onSent={done} keptAt={draft.keptAt} />
}

const BACK: Readonly<Record<Step, Step>> = { unit: 'unit', line: 'unit', words: 'line', check: 'words' }

const bind = (): void => void Taro.navigateTo({ url: '/packages/people/bind/index' })

const NoUnit = () => (
  <Page title='提异议'>
    <Empty
      title='认证了房屋才能提'
      note='一套房算一次，由登记的业主来提。还没认证的，先认证这个小区的房屋。'
      action={{ words: '去认证房屋', onPress: bind }}
    />
  </Page>
)

const NoUnitLeft = ({ statementId }: { readonly statementId: string }) => (
  <Page title='提异议'>
    <Empty
      title='你家都提过了'
      note='一套房算一次。想撤回或者看数，去业主的异议那一页。'
      action={{ words: '看业主的异议', onPress: () => ways.count(statementId) }}
    />
  </Page>
)
