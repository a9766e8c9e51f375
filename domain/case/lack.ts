import type { Instant } from '../common'
import { dateOf } from '../common'
import type { Case, Plan } from './case'
import { MOST_PHOTOS } from './case'
import { dueAfter } from './clock'
import type { CaseRules } from './policy'
import { SEVERITIES } from './problem'
import type { StepRefusal } from './refusal'
import { mayHold } from './unit'
import type { Carried, Must, Row, Step } from './workflow'

/** What is wrong with what a step carries: something it must have is missing, or doesn't fit. */
export function lackIn(
  { step, must }: Row,
  held: Case,
  carried: Carried,
  now: Instant,
  rules: CaseRules,
): StepRefusal | undefined {
  const what = must.find((name) => isBlank(carried[name]))
  if (what) return { code: 'case.stepLacks', step, what }
  if ((carried.photos ?? []).length > MOST_PHOTOS) return { code: 'case.tooManyPhotos', most: MOST_PHOTOS }
  return FITS[step]?.(held, carried, now, rules)
}

type Fit = (held: Case, carried: Carried, now: Instant, rules: CaseRules) => StepRefusal | undefined

const FITS: Partial<Record<Step, Fit>> = {
  accept: ({ severity }, { severity: raised = severity }) =>
    SEVERITIES.indexOf(raised) < SEVERITIES.indexOf(severity) ? { code: 'case.severityOnlyRises' } : undefined,
  forward: ({ holder, route }, { to }) => {
    if (!to || to === holder || !mayHold(to)) return to && { code: 'case.cannotGoTo', to }
    return route.avoid.includes(to) ? { code: 'case.complainedOf', to } : undefined
  },
  transfer: ({ route }, { to }) => {
    const targets = route.transfers.map((target) => target.to)
    return to === undefined || targets.includes(to) ? undefined : { code: 'case.notATransferTarget', to, targets }
  },
  planForLater: (held, { plan }, now, rules) => plan && planMisfit(held, plan, now, rules),
  addNote: (_, { text, photos, solved }) =>
    isBlank(text) && isBlank(photos) && !solved ? { code: 'case.stepLacks', step: 'addNote', what: 'text' } : undefined,
}

/** QX-23, QX-26: where the plan says what money it waits for, or is changed on the way, the plan names the application. */
function planMisfit(held: Case, plan: Plan, now: Instant, rules: CaseRules): StepRefusal | undefined {
  const today = dateOf(now)
  const last = dateOf(dueAfter(held.reportedAt, rules.planWithin[held.severity]))
  if (plan.until < today) return { code: 'case.planInThePast', today }
  if (plan.until > last) return { code: 'case.planTooFar', last }
  const waitsForMoney = held.route.means === 'maintenanceFund' || held.route.means === 'ownersFundRaising'
  const needsApplication = waitsForMoney || held.status === 'planned'
  if (needsApplication && !plan.application)
    return { code: 'case.stepLacks', step: 'planForLater', what: 'application' }
  return isBlank(plan.measures) ? { code: 'case.stepLacks', step: 'planForLater', what: 'plan' } : undefined
}

function isBlank(value: Carried[Must]): boolean {
  if (typeof value === 'string') return value.trim() === ''
  return value === undefined || (Array.isArray(value) && value.length === 0)
}
