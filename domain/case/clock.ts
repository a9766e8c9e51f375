import type { Instant, LocalDate } from '../common'
import { addDays, dateOf, endOf } from '../common'
import type { Case, Clock, ClockKind, Status } from './case'
import type { CaseRules, Term } from './policy'
import { inHandsOf, verifierOf } from './route'
import { TAXONOMY } from './taxonomy'
import type { UnitKind } from './unit'

const HOUR_MS = 3_600_000

/** Which clocks run in a state; an offer adds its own. A planned case was answered with its dates. */
const RUNNING: Readonly<Record<Status, readonly ClockKind[]>> = {
  received: ['accept', 'reply'],
  accepted: ['dissuade', 'rectify', 'reply'],
  dissuaded: ['rectify', 'reply'],
  dissuadedInVain: ['reportOn', 'rectify', 'reply'],
  reportedOn: ['rectify', 'reply'],
  planned: ['plan'],
  rectified: ['verify', 'reply'],
  closed: [],
  rejected: [],
}

/** The last instant in time. Hours count from the instant; days are civil days and run to the end of the last. */
export const dueAfter = (since: Instant, term: Term): Instant =>
  'hours' in term ? since + term.hours * HOUR_MS : endOf(addDays(dateOf(since), term.days))

/** The due instant itself is in time. */
export const isOverdue = ({ due }: Pick<Clock, 'due'>, now: Instant): boolean => now > due

/** The clock that runs out first; none once the case has ended. */
export const nextDue = ({ clocks }: Pick<Case, 'clocks'>): Clock | undefined =>
  [...clocks].sort((a, b) => a.due - b.due)[0]

/** When time must look at a case again: strictly after this instant something is overdue. */
export function wakeAt({ clocks }: Pick<Case, 'clocks'>): Instant | undefined {
  const wakes = clocks.flatMap((clock) => clock.wakeAt ?? [])
  return wakes.length > 0 ? Math.min(...wakes) : undefined
}

/** Offices that something overdue in the case was taken up to. */
export const raisedTo = ({ clocks }: Pick<Case, 'clocks'>): UnitKind[] => [
  ...new Set(clocks.flatMap((clock) => clock.raisedTo ?? [])),
]

/**
 * The clocks of a case as it stands after a step: those that go on keep their due instant, new ones start now.
 * @param restarted kinds that begin anew although they were running
 */
export function clocksAfter(
  held: Case,
  now: Instant,
  rules: Pick<CaseRules, 'terms'>,
  restarted: readonly ClockKind[] = [],
): Clock[] {
  return kindsOf(held).map((kind) => {
    const running = held.clocks.find((clock) => clock.kind === kind)
    const against = whoMustAct(kind, held)
    return running && !restarted.includes(kind)
      ? { ...running, against }
      : started(kind, against, now, dueOf(kind, held, now, rules))
  })
}

const started = (kind: ClockKind, against: UnitKind, since: Instant, due: Instant): Clock => ({
  kind,
  against,
  since,
  due,
  wakeAt: due,
})

function kindsOf(held: Case): ClockKind[] {
  const kinds = RUNNING[held.status].filter((kind) => kind !== 'dissuade' || owesDissuasion(held))
  return held.offer ? [...kinds, 'offer'] : kinds
}

/** CC-942 binds the company, and once it has tried, the clock has done its work. */
const owesDissuasion = ({ problem, holder, dissuasion }: Case): boolean =>
  holder === 'company' && TAXONOMY[problem].dissuade === true && dissuasion === undefined

function whoMustAct(kind: ClockKind, held: Case): UnitKind {
  if (kind === 'offer' && held.offer) return held.offer.to
  if (kind === 'verify') return verifierOf(held)
  return inHandsOf(held)
}

function dueOf(kind: ClockKind, held: Case, now: Instant, rules: Pick<CaseRules, 'terms'>): Instant {
  if (kind === 'plan') return endOf(planEnd(held, now))
  return dueAfter(now, rules.terms[kind][held.severity])
}

const planEnd = ({ plan }: Case, now: Instant): LocalDate => plan?.until ?? dateOf(now)
