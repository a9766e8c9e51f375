import type { Instant, Result } from '../common'
import { accept, refuse } from '../common'
import type { Actor } from './actor'
import { GUARDS, relationsOf } from './actor'
import { applied } from './apply'
import type { Case, Clock } from './case'
import type { CaseChange } from './event'
import { hindranceTo } from './hindrance'
import { lackIn } from './lack'
import { escalated, missedIn } from './overdue'
import type { CaseRules } from './policy'
import type { StepRefusal } from './refusal'
import { eventsOf } from './timeline'
import type { Carried, Row, Step } from './workflow'
import { STEPS, WORKFLOW } from './workflow'

/**
 * Takes one step of a case. Refused with the figures when the table has no such step from here, when it is somebody
 * else's to take, or when something that it must carry is missing.
 * @param now when it happens; decides what is overdue and until when the next clocks run
 * @param rules as they hold on that day, see `caseRules`
 */
export function advance(
  held: Case,
  step: Step,
  actor: Actor,
  carried: Carried,
  now: Instant,
  rules: CaseRules,
): Result<CaseChange, StepRefusal> {
  const found = rowFor(held, step, actor, carried)
  if (!found.ok) return found
  const refusal = hindranceTo(step, held, actor, now, rules) ?? lackIn(found.value, held, carried, now, rules)
  if (refusal) return refuse(refusal)
  if (step === 'escalate') return accept(escalated(held, now, rules))
  const next = applied(found.value, held, actor, carried, now, rules)
  const findings = missedIn(stopped(held, next), now, rules)
  return accept({ next, events: eventsOf(step, held, next, actor, carried, now), findings })
}

/** What somebody may do with a case now, for the page to offer. */
export const stepsOpenTo = (held: Case, actor: Actor, now: Instant, rules: CaseRules): Step[] =>
  STEPS.filter((step) => rowFor(held, step, actor, {}).ok && !hindranceTo(step, held, actor, now, rules))

function rowFor(held: Case, step: Step, actor: Actor, carried: Carried): Result<Row, StepRefusal> {
  const here = WORKFLOW.filter((row) => row.step === step && row.from.includes(held.status))
  if (here.length === 0) return refuse({ code: 'case.stepNotAllowedHere', step, status: held.status })
  const relations = relationsOf(held, actor)
  const theirs = here.filter(({ by }) => by.some((relation) => relations.includes(relation)))
  if (theirs.length === 0) {
    return refuse({ code: 'case.stepBelongsToAnother', step, by: here.flatMap(({ by }) => by) })
  }
  const row = theirs.find(({ when }) => when === undefined || GUARDS[when](held, carried))
  return row ? accept(row) : refuse({ code: 'case.stepNotAllowedHere', step, status: held.status })
}

const stopped = (held: Case, next: Case): Clock[] =>
  held.clocks.filter((clock) => !next.clocks.some(({ kind, due }) => kind === clock.kind && due === clock.due))
