import type { Instant } from '../common'
import type { Case, Report } from './case'
import { clocksAfter } from './clock'
import type { CaseChange, Recipient } from './event'
import type { CaseRules, Duty } from './policy'
import { routeOf } from './route'
import { TAXONOMY } from './taxonomy'
import type { UnitKind } from './unit'
import { mayHold } from './unit'

/**
 * PT-22, DT-33: a report becomes a case at once, in the hands of whoever receives it by the duty table, with its clocks.
 * @param here the units that the community has on the day
 * @param duties rows of the duty table for the problem, see `dutiesOn`
 */
export function openCase(
  report: Pick<Report, 'problem'>,
  here: readonly UnitKind[],
  duties: readonly Duty[],
  now: Instant,
  rules: CaseRules,
): CaseChange {
  const { severity } = TAXONOMY[report.problem]
  const route = routeOf(report.problem, severity, here, duties, rules)
  const bare: Case = {
    problem: report.problem,
    severity,
    reportedAt: now,
    status: 'received',
    holder: route.receiver,
    route,
    clocks: [],
    told: [],
    reopened: 0,
  }
  const next = { ...bare, clocks: clocksAfter(bare, now, rules) }
  const { status, holder } = next
  const tell: Recipient[] = [
    ...new Set([holder, ...route.urged.filter((unit) => here.includes(unit) && mayHold(unit))]),
  ]
  const reported = { what: 'reported', at: now, by: 'reporter', to: status, holder, carried: {}, tell } as const
  return { next, events: [reported], findings: [] }
}
