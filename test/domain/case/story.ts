import type { Actor, Carried, Case, CaseChange, CaseRules, ProblemCode, Step, UnitKind } from '../../../domain/case'
import { advance, caseRules, dutiesOn, openCase } from '../../../domain/case'
import type { Instant } from '../../../domain/common'
import { dateOf, localDate, startOf } from '../../../domain/common'
import { regionPath } from '../../../domain/registry'
import type { RegionPolicies } from '../../../policies'
import { policiesFor } from '../../../policies'

const MINUTE = 60_000
export const HOUR = 60 * MINUTE

/** An instant by the clock on the wall in Shanghai: at('2026-10-20', '8:46'). */
export function at(day: string, time = '0:00'): Instant {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return startOf(localDate(day)) + hours * HOUR + minutes * MINUTE
}

export const MORNING = at('2026-10-20', '8:46')

const adopting = (region: string, pack: string, from: string): RegionPolicies =>
  policiesFor(regionPath(region), [{ region, pack, from: localDate(from), campaign: 'standingDutiesOnly' }])

export const QUXIAN = adopting('511725', 'quxian-2020', '2020-10-09')
export const PUTIAN = adopting('350300', 'putian-2023', '2023-07-14')

export const OFFICES: readonly UnitKind[] = ['neighbourhood', 'subdistrict', 'county', 'city']

const DEPARTMENTS: readonly UnitKind[] = [
  'department:publicSecurity',
  'department:fireBrigade',
  'department:urbanManagement',
  'department:marketRegulation',
]

/** Whom a served community has, and an old one without a company. */
export const SERVED: readonly UnitKind[] = ['company', 'ownersCommittee', ...OFFICES, ...DEPARTMENTS]
export const OLD: readonly UnitKind[] = [...OFFICES, ...DEPARTMENTS]

const known = new Map<RegionPolicies, Map<string, CaseRules>>()

/** The rules of a day; read once, for properties ask for them thousands of times. */
export function rulesOn(now: Instant, policies = QUXIAN): CaseRules {
  const ofRegion = known.get(policies) ?? new Map<string, CaseRules>()
  const rules = ofRegion.get(dateOf(now)) ?? caseRules(policies, dateOf(now))
  known.set(policies, ofRegion.set(dateOf(now), rules))
  return rules
}

export interface Setting {
  readonly policies?: RegionPolicies
  readonly here?: readonly UnitKind[]
  readonly now?: Instant
}

/** A report as it is opened: Quxian, a served community, in the morning, unless said. */
export function reported(
  problem: ProblemCode,
  { policies = QUXIAN, here = SERVED, now = MORNING }: Setting = {},
): CaseChange {
  const duties = dutiesOn(policies, problem, dateOf(now))
  return openCase({ problem }, here, duties, now, rulesOn(now, policies))
}

export const REPORTER: Actor = { as: 'reporter' }
export const TIME: Actor = { as: 'time' }
export const unit = (kind: UnitKind): Actor => ({ as: 'unit', unit: kind })

/** What makes each step complete. */
export const FULL: Readonly<Record<Step, Carried>> = {
  accept: {},
  decline: { reason: '现场没有这回事', reply: '我们到现场看过，没有发现堵塞' },
  forward: { to: 'neighbourhood', reason: '不归我们管' },
  acceptForward: {},
  declineForward: { reason: '也不归我们管' },
  recordDissuasion: { text: '贴了劝离通知，车主电话没人接', effective: false },
  reportOn: { text: '劝了一天，车还在' },
  transfer: { to: 'department:publicSecurity', reason: '需要拖移' },
  acknowledgeTransfer: { receipt: '渠公交〔2026〕15号' },
  reportRectified: { photos: ['after-1'], text: '车已经拖走' },
  verify: { reply: '车道已经通了，我们到现场看过' },
  rejectRectification: { reason: '车还停着' },
  planForLater: {
    plan: { measures: '申请维修资金', until: localDate('2026-11-10'), application: { stage: 'filed' } },
    reason: '要等资金',
    reply: '资金到位后换新，最晚11月10日',
  },
  addNote: { text: '今天又堵了' },
  urge: {},
  rate: { score: 'satisfied' },
  reopen: { reason: '车又停回来了' },
  escalate: {},
}

/** Takes a step that must be possible; throws with the refusal if it isn't. */
export function take(
  held: Case,
  step: Step,
  actor: Actor,
  now: Instant = MORNING,
  carried: Carried = FULL[step],
  rules: CaseRules = rulesOn(now),
): CaseChange {
  const result = advance(held, step, actor, carried, now, rules)
  if (!result.ok) throw new Error(`${step}: ${JSON.stringify(result.refusal)}`)
  return result.value
}

/** What a step is refused for; throws if it is taken. */
export function refusalOf(
  held: Case,
  step: Step,
  actor: Actor,
  now: Instant = MORNING,
  carried: Carried = FULL[step],
): { readonly code: string } {
  const result = advance(held, step, actor, carried, now, rulesOn(now))
  if (result.ok) throw new Error(`${step} was taken`)
  return result.refusal
}

/** Several steps in a row, all at one instant. */
export const through = (held: Case, ...steps: readonly (readonly [Step, Actor, Carried?])[]): Case =>
  steps.reduce((now, [step, actor, carried]) => take(now, step, actor, MORNING, carried).next, held)

/** A blocked fire lane that its company has rectified, waiting to be verified. */
export const rectified = (): Case =>
  through(
    reported('fireLaneBlocked').next,
    ['accept', unit('company')],
    ['recordDissuasion', unit('company'), { text: '车主同意挪车', effective: true }],
    ['reportRectified', unit('company')],
  )

export const closed = (): Case => through(rectified(), ['verify', unit('neighbourhood')])
