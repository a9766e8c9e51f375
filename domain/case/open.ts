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
  const held: Case = { ...BLANK, problem: report.problem, severity, reportedAt: now, holder: route.receiver, route }
  const next = { ...held, clocks: clocksAfter(held, now, rules) }
  const { status, holder } = next
  const tell = toldFirst(next, here)
  return {
    next,
    events: [{ what: 'reported', at: now, by: 'reporter', to: status, holder, carried: {}, tell }],
    findings: [],
  }
}

const BLANK = { status: 'received', clocks: [], told: [], reopened: 0 } as const

/** Whoever receives it, and those of the urged who are there and can be told. */
const toldFirst = ({ holder, route }: Case, here: readonly UnitKind[]): Recipient[] => [
  ...new Set([holder, ...route.urged.filter((unit) => here.includes(unit) && mayHold(unit))]),
]
