import { readObjections } from '../../../../contract/disclosure/audit/readObjections'
import { GoRow } from '../../../components/GoRow'
import { Section } from '../../../components/Section'
import { Sheet } from '../../../components/Sheet'
import { AUDIT_STATES } from '../../../locales/audit'
import { count } from '../../../locales/common'
import { useCall } from '../../../services/useCall'
import { ways } from '../ways'

/** PT-49 异议: how many owners object, and the way to object oneself; nothing where no rule opens an audit. */
export function ObjectionsRow({ statementId }: { readonly statementId: string }) {
  const reading = useCall(readObjections, { statementId })
  if (reading.state !== 'value' || reading.value.percent === undefined) return null
  const { counted, percent, state, may, mine = [] } = reading.value
  const mayYet = may.object && mine.some(({ objection }) => !objection)
  const title = counted.units === 0 ? '还没有业主提异议' : `${count(counted.units)}套房的业主有异议`
  const note =
    state === 'counting'
      ? `到${percent}%可以请第三方审计${mayYet ? '，你也可以提' : ''}`
      : `第三方审计：${AUDIT_STATES[state]}`
  return (
    <>
      <Section title='业主的异议' />
      <Sheet flush>
        <GoRow icon='people' title={title} note={note} onPress={() => ways.objections(statementId)} />
      </Sheet>
    </>
  )
}
