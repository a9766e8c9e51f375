import type { LocalDate } from '../common'
import { dateOf } from '../common'
import type { Case } from './case'
import { dueAfter } from './clock'
import type { CaseRules } from './policy'
import type { UnitKind } from './unit'
import { mayHold } from './unit'
import type { Must, Step } from './workflow'
import { WORKFLOW } from './workflow'

/** Everything that a step of a case must bring along from where the case stands, for a form to ask and the check to hold. */
export function mustCarry(step: Step, held: Case): (Must | 'application')[] {
  const musts = WORKFLOW.filter((row) => row.step === step && row.from.includes(held.status)).flatMap(
    ({ must }) => must,
  )
  return [...new Set(musts), ...(step === 'planForLater' && waitsForMoney(held) ? (['application'] as const) : [])]
}

/** QX-23, QX-26: a plan that waits for money, or that is changed on the way, names the application. */
export const waitsForMoney = ({ route, status }: Case): boolean =>
  route.means === 'maintenanceFund' || route.means === 'ownersFundRaising' || status === 'planned'

/** Whether a case may be held out to a unit: never to its holder, to people in general, or to those complained of. */
export const mayForwardTo = ({ holder, route }: Case, to: UnitKind): boolean =>
  mayHold(to) && to !== holder && !route.avoid.includes(to)

/** DT-05: the last day to which a plan for later may reach. */
export const lastPlanDay = ({ reportedAt, severity }: Case, { planWithin }: Pick<CaseRules, 'planWithin'>): LocalDate =>
  dateOf(dueAfter(reportedAt, planWithin[severity]))
