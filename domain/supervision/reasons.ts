import type { LocalDate } from '../common'
import { addMonths } from '../common'
import type { LeadKind } from './lead'
import type { MustCheckReason } from './policy'

/** A lead as far as the pool asks. */
export interface StandingLead {
  readonly kind: LeadKind
  readonly receivedOn: LocalDate
}

/**
 * PT-43 to PT-45: why a community is looked at in any case, by the reasons that count at the level of the office; none where it
 * isn't. A lead counts for so many months, the day itself included.
 */
export function reasonsFor(
  counting: readonly MustCheckReason[],
  { zeroIncome, leads }: { readonly zeroIncome: boolean; readonly leads: readonly StandingLead[] },
  today: LocalDate,
  leadMonths: number,
): MustCheckReason[] {
  const since = addMonths(today, -leadMonths)
  const kinds = new Set<MustCheckReason>(leads.filter(({ receivedOn }) => receivedOn >= since).map(({ kind }) => kind))
  if (zeroIncome) kinds.add('zeroIncome')
  return counting.filter((reason) => kinds.has(reason))
}
