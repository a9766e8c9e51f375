import type { Instant } from '../common'
import type { Actor } from './actor'
import type { Case, ClockKind, Offer } from './case'
import { clocksAfter } from './clock'
import type { CaseRules } from './policy'
import type { UnitKind } from './unit'
import { officeAbove } from './unit'
import type { Carried, Row, Step } from './workflow'

/** The case as it stands after a step that may be taken. */
export function applied(
  { step, to }: Row,
  held: Case,
  actor: Actor,
  carried: Carried,
  now: Instant,
  rules: CaseRules,
): Case {
  const status = to === 'same' ? held.status : to
  const changed = EFFECTS[step]?.({ ...held, status }, { held, actor, carried, now, rules }) ?? { ...held, status }
  return { ...changed, clocks: clocksAfter(changed, now, rules, restartedBy(step, held, changed)) }
}

interface Around {
  /** As it was before the step. */
  readonly held: Case
  readonly actor: Actor
  readonly carried: Carried
  readonly now: Instant
  readonly rules: CaseRules
}

type Effect = (next: Case, around: Around) => Case

const EFFECTS: Partial<Record<Step, Effect>> = {
  accept: (next, { actor, carried }) => ({
    ...withoutPlan(actor.as === 'unit' && actor.unit !== next.holder ? handedTo(next, actor.unit) : next),
    severity: carried.severity ?? next.severity,
  }),
  decline: ended,
  forward: offered('forward'),
  transfer: offered('transfer'),
  acceptForward: (next) => withoutPlan(handedTo(next, next.offer?.to ?? next.holder)),
  acknowledgeTransfer: (next) => withoutPlan(handedTo(next, next.offer?.to ?? next.holder)),
  declineForward: withoutOffer,
  recordDissuasion: (next, { carried, now }) => ({
    ...next,
    dissuasion: { effective: carried.effective === true, at: now },
  }),
  reportOn: reportedOn,
  reportRectified: withoutOffer,
  verify: ended,
  planForLater: (next, { carried }) => ({ ...next, ...(carried.plan ? { plan: carried.plan } : {}) }),
  urge: (next, { actor, now }) => ({
    ...next,
    urged: { ...next.urged, ...(actor.as === 'reporter' ? { reporter: now } : { above: now }) },
  }),
  rate: (next, { carried, now }) => (carried.score ? { ...next, rating: { score: carried.score, at: now } } : next),
  reopen: reopened,
}

function offered(kind: Offer['kind']): Effect {
  return (next, { carried: { to }, now }) => (to ? { ...next, offer: { kind, to, since: now } } : next)
}

/** YC-10: all are told; the first who doesn't hold it already is to take it over, and can't decline. */
function reportedOn(next: Case, { now, rules }: Around): Case {
  const others = rules.reportOnTo.filter((unit) => unit !== next.holder && !next.route.avoid.includes(unit))
  const told = [...new Set([...next.told, ...others])]
  const [to] = others
  return { ...next, told, ...(to ? { offer: { kind: 'report', to, since: now } } : {}) }
}

function ended(next: Case, { now }: Around): Case {
  return { ...withoutOffer(next), endedAt: now }
}

/** What was closed goes back to whoever did it; what was not accepted goes to the office above the one that refused. */
function reopened(next: Case, { held }: Around): Case {
  const { endedAt: _ended, rating: _rating, dissuasion: _dissuasion, ...again } = withoutPlan(next)
  const above = officeAbove(next.holder, next.route.avoid) ?? next.holder
  const holder = held.status === 'rejected' ? above : next.holder
  return { ...again, holder, reopened: next.reopened + 1 }
}

const handedTo = (next: Case, holder: UnitKind): Case => ({ ...withoutOffer(next), holder })

function withoutOffer({ offer: _, ...next }: Case): Case {
  return next
}

function withoutPlan({ plan: _, ...next }: Case): Case {
  return next
}

/** A new holder gets its own time to rectify, never a longer time to reply. */
function restartedBy(step: Step, held: Case, changed: Case): ClockKind[] {
  const handed: ClockKind[] = held.holder === changed.holder ? [] : ['rectify', 'accept']
  const offer: ClockKind[] = changed.offer && changed.offer !== held.offer ? ['offer'] : []
  return [...handed, ...offer, ...(step === 'planForLater' ? (['plan'] as const) : [])]
}
