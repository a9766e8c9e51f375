import type { Instant } from '../common'
import type { Actor } from './actor'
import type { Case } from './case'
import type { CaseEvent, EventKind, Recipient } from './event'
import { inHandsOf } from './route'
import { officeAbove } from './unit'
import type { Carried, Step } from './workflow'

/**
 * What a step enters in the timeline, with whom it tells. A close-out is three entries of one instant: verified,
 * struck off, replied (PT-34, PT-57, DT-03); nothing else strikes off.
 */
export function eventsOf(
  step: Step,
  held: Case,
  next: Case,
  actor: Actor,
  carried: Carried,
  now: Instant,
): CaseEvent[] {
  const { reply, ...rest } = carried
  const entry = entriesOf(held, next, actor, now)
  const entries = [entry(step, rest, TOLD[step](held, next))]
  if (step === 'verify') entries.push(entry('struckOff', {}, [next.holder]))
  if (reply !== undefined && ANSWERS.includes(step))
    entries.push(entry('replied', { reply }, ['reporter', 'followers']))
  return entries
}

const entriesOf =
  (held: Case, next: Case, actor: Actor, at: Instant) =>
  (what: EventKind, carried: Carried, tell: readonly Recipient[]): CaseEvent => ({
    what,
    at,
    by: actor.as === 'unit' ? actor.unit : actor.as,
    from: held.status,
    to: next.status,
    holder: next.holder,
    carried,
    tell: [...new Set(tell)],
  })

/** Steps that answer the reporter. */
const ANSWERS: readonly Step[] = ['verify', 'decline', 'planForLater']

type Told = (held: Case, next: Case) => Recipient[]

const reporter: Told = () => ['reporter']
const holder: Told = (_, next) => [next.holder]
const offeredTo: Told = (_, next) => (next.offer ? [next.offer.to] : [])
const reporterAndOldHolder: Told = (held) => ['reporter', held.holder]

const TOLD: Readonly<Record<Step, Told>> = {
  accept: (held, next) => (held.holder === next.holder ? ['reporter'] : ['reporter', held.holder]),
  decline: () => [],
  forward: offeredTo,
  acceptForward: reporterAndOldHolder,
  declineForward: (held) => [held.holder],
  recordDissuasion: reporter,
  reportOn: (_, next) => [...next.told, 'reporter'],
  transfer: (_, next) => [...(next.offer ? [next.offer.to] : []), 'reporter'],
  acknowledgeTransfer: reporterAndOldHolder,
  reportRectified: (_, next) => [inHandsOf(next), 'reporter', 'followers'],
  verify: holder,
  rejectRectification: (_, next) => [next.holder, 'reporter'],
  // DT-05: reported to the leading group, which sits a level above whoever plans.
  planForLater: (_, next) => [officeAbove(next.holder, next.route.avoid) ?? next.holder],
  addNote: holder,
  urge: (held) => [inHandsOf(held)],
  rate: holder,
  reopen: holder,
  escalate: () => [],
}
