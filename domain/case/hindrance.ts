import type { Instant } from '../common'
import { addDays, dateOf } from '../common'
import type { Actor } from './actor'
import type { Case } from './case'
import { dueAfter, wakeAt } from './clock'
import type { CaseRules } from './policy'
import type { StepRefusal } from './refusal'
import { TAXONOMY } from './taxonomy'
import { rankOf } from './unit'
import type { Step } from './workflow'

type Check = (held: Case, actor: Actor, now: Instant, rules: CaseRules) => StepRefusal | undefined

/** What stands against a step before anything is known of what it carries. */
export const hindranceTo = (
  step: Step,
  held: Case,
  actor: Actor,
  now: Instant,
  rules: CaseRules,
): StepRefusal | undefined => HINDRANCES[step]?.(held, actor, now, rules)

const notOfferedYet: Check = ({ offer }) => offer && { code: 'case.offeredAlready', to: offer.to }

const HINDRANCES: Partial<Record<Step, Check>> = {
  decline: ({ holder }) => (rankOf(holder) > 0 ? undefined : { code: 'case.partyMayNotDecline', holder }),
  forward: notOfferedYet,
  transfer: notOfferedYet,
  declineForward: ({ offer }) => (offer?.kind === 'report' ? { code: 'case.reportMayNotBeDeclined' } : undefined),
  recordDissuasion: ({ problem }) => (TAXONOMY[problem].dissuade ? undefined : { code: 'case.nothingToDissuade' }),
  urge: urgedLately,
  rate: (held, _, now, { ratingDays }) =>
    held.rating ? { code: 'case.ratedAlready' } : past('case.ratingOver', held, now, ratingDays),
  reopen: (held, _, now, { reopenDays }) => past('case.reopeningOver', held, now, reopenDays),
  escalate: (held, _, now) => {
    const until = wakeAt(held)
    return until !== undefined && now > until ? undefined : { code: 'case.notOverdue', until }
  },
}

function urgedLately({ urged = {} }: Case, actor: Actor, now: Instant, rules: CaseRules): StepRefusal | undefined {
  const last = actor.as === 'reporter' ? urged.reporter : urged.above
  if (last === undefined) return undefined
  const again = dueAfter(last, rules.urgeEvery)
  return now >= again ? undefined : { code: 'case.urgedAlready', again }
}

/** The last civil day itself is in time. */
function past(
  code: 'case.ratingOver' | 'case.reopeningOver',
  { endedAt }: Case,
  now: Instant,
  days: number,
): StepRefusal | undefined {
  const last = addDays(dateOf(endedAt ?? now), days)
  return dateOf(now) > last ? { code, last } : undefined
}
