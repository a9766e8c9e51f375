import type { Finding, Instant } from '../common'
import { finding } from '../common'
import type { Case, Clock, ClockKind } from './case'
import { dueAfter, isOverdue } from './clock'
import type { CaseChange, CaseEvent } from './event'
import type { CaseRules } from './policy'
import type { Office } from './unit'
import { officeAbove } from './unit'

/** What a company's missed clock is called as a finding. */
const MISSED: Partial<Record<ClockKind, string>> = {
  dissuade: 'case.notDissuadedInTime',
  reportOn: 'case.notReportedOnInTime',
}

/** PT-17: what is overdue goes up one level, against companies and offices alike; above the city nothing more happens. */
export function escalated(held: Case, now: Instant, rules: CaseRules): CaseChange {
  const clocks = held.clocks.map((clock) => (isAwake(clock, now) ? raised(clock, held, now, rules) : clock))
  const next = { ...held, clocks }
  const events = clocks.flatMap((clock, index) => {
    const before = held.clocks[index]
    return clock.raisedTo && clock.raisedTo !== before?.raisedTo ? [eventOf(clock, clock.raisedTo, next, now)] : []
  })
  return { next, events, findings: missedIn(held.clocks, now, rules) }
}

/**
 * YC-10: a dissuasion or report on that the company did late or not at all; once each, when it is first seen.
 * @param clocks those that were running, or that a step stopped
 */
export const missedIn = (clocks: readonly Clock[], now: Instant, rules: CaseRules): Finding[] =>
  clocks.flatMap((clock) => {
    const what = MISSED[clock.kind]
    const isNew = what !== undefined && clock.raisedTo === undefined && isOverdue(clock, now)
    if (!isNew || clock.against !== 'company') return []
    return [finding(rules.reportOnClause, what, clock.kind, { due: clock.due, seen: now })]
  })

const isAwake = ({ wakeAt }: Clock, now: Instant): boolean => wakeAt !== undefined && now > wakeAt

function raised(clock: Clock, { route, holder }: Case, now: Instant, rules: CaseRules): Clock {
  const avoid = clock.kind === 'verify' ? [...route.avoid, holder] : route.avoid
  const { wakeAt: _, ...silent } = clock
  const above = officeAbove(clock.raisedTo ?? clock.against, avoid)
  return above ? { ...silent, raisedTo: above, wakeAt: dueAfter(now, rules.escalateEvery) } : silent
}

const eventOf = (clock: Clock, above: Office | Clock['against'], next: Case, now: Instant): CaseEvent => ({
  what: 'escalate',
  at: now,
  by: 'time',
  from: next.status,
  to: next.status,
  holder: next.holder,
  carried: { to: above },
  tell: [above, clock.against, 'reporter'],
})
