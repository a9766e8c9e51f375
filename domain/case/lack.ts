import type { Instant } from '../common'
import { dateOf } from '../common'
import type { Case, Plan } from './case'
import { MOST_PHOTOS } from './case'
import { lastPlanDay, mayForwardTo, waitsForMoney } from './demand'
import type { CaseRules } from './policy'
import { SEVERITIES } from './problem'
import type { StepRefusal } from './refusal'
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
  forward: (held, { to }) => {
    if (to === undefined || mayForwardTo(held, to)) return undefined
    return { code: held.route.avoid.includes(to) ? 'case.complainedOf' : 'case.cannotGoTo', to }
  },
  transfer: ({ route }, { to }) => {
    const targets = route.transfers.map((target) => target.to)
    return to === undefined || targets.includes(to) ? undefined : { code: 'case.notATransferTarget', to, targets }
  },
  planForLater: (held, { plan }, now, rules) => plan && planMisfit(held, plan, now, rules),
  addNote: (_, { text, photos, solved }) =>
    isBlank(text) && isBlank(photos) && !solved ? { code: 'case.stepLacks', step: 'addNote', what: 'text' } : undefined,
}

function planMisfit(held: Case, plan: Plan, now: Instant, rules: CaseRules): StepRefusal | undefined {
  const today = dateOf(now)
  const last = lastPlanDay(held, rules)
  if (plan.until < today) return { code: 'case.planInThePast', today }
  if (plan.until > last) return { code: 'case.planTooFar', last }
  if (waitsForMoney(held) && !plan.application) {
    return { code: 'case.stepLacks', step: 'planForLater', what: 'application' }
  }
  return isBlank(plan.measures) ? { code: 'case.stepLacks', step: 'planForLater', what: 'plan' } : undefined
}

function isBlank(value: Carried[Must]): boolean {
  if (typeof value === 'string') return value.trim() === ''
  return value === undefined || (Array.isArray(value) && value.length === 0)
}
