import { listChecked } from '../../../../contract/supervision/listChecked'
import type { LocalDate } from '../../../../domain/common'
import { CheckedCard } from '../../../components/CheckedCard'
import { Section } from '../../../components/Section'
import { useCall } from '../../../services/useCall'

interface CheckedProps {
  readonly statementId: string
  readonly today: LocalDate
}

/** PT-09: what the offices saw on site, where they have looked; nothing where nobody has. */
export function Checked({ statementId, today }: CheckedProps) {
  const reading = useCall(listChecked, { statementId })
  if (reading.state !== 'value' || reading.value.items.length === 0) return null
  return (
    <>
      <Section title='主管部门实地核实' />
      {reading.value.items.map((checked) => (
        <CheckedCard key={`${checked.at} ${checked.byName}`} checked={checked} today={today} />
      ))}
    </>
  )
}
