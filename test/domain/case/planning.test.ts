import type { Carried, Case } from '../../../domain/case'
import { isOpen, mustCarry } from '../../../domain/case'
import { dateOf, localDate } from '../../../domain/common'
import { FULL, HOUR, MORNING, refusalOf, reported, take, through, unit } from './story'

const neighbourhood = unit('neighbourhood')

describe('DT-05 what can’t be solved now gets a plan with dates, not a closing', () => {
  const accepted = (): Case => through(reported('dogs').next, ['accept', neighbourhood])
  const plan = (until: string) => ({
    ...FULL.planForLater,
    plan: { measures: '先登记再上门', until: localDate(until) },
  })

  it('stays open, with the plan’s last day as its clock, and is reported to the level above', () => {
    const { next, events } = take(accepted(), 'planForLater', neighbourhood)
    expect(isOpen(next.status)).toBe(true)
    expect(next.clocks).toMatchObject([{ kind: 'plan', due: MORNING - 8.75 * HOUR - 60_000 + 22 * 24 * HOUR - 1 }])
    expect(events[0]?.tell).toEqual(['subdistrict'])
  })

  it('needs plan, reason and reply', () => {
    for (const what of ['plan', 'reason', 'reply'] as const) {
      const { [what]: _, ...lacking } = FULL.planForLater
      expect(refusalOf(accepted(), 'planForLater', neighbourhood, MORNING, lacking)).toMatchObject({ what })
    }
  })

  it('takes today as its first day and the 180th day from the report as its last', () => {
    expect(take(accepted(), 'planForLater', neighbourhood, MORNING, plan('2026-10-20')).next.status).toBe('planned')
    expect(refusalOf(accepted(), 'planForLater', neighbourhood, MORNING, plan('2026-10-19'))).toMatchObject({
      code: 'case.planInThePast',
    })
    expect(take(accepted(), 'planForLater', neighbourhood, MORNING, plan('2027-04-18')).next.status).toBe('planned')
    expect(refusalOf(accepted(), 'planForLater', neighbourhood, MORNING, plan('2027-04-19'))).toEqual({
      code: 'case.planTooFar',
      last: localDate('2027-04-18'),
    })
  })
})

describe('QX-23 the case follows the application to the maintenance fund', () => {
  const committee = unit('ownersCommittee')
  const accepted = (): Case => through(reported('fireEquipmentWorn').next, ['accept', committee])
  const stage = (of: 'filed' | 'approved' | 'paid', until = '2026-12-01'): Carried => ({
    ...FULL.planForLater,
    plan: { measures: '申请使用维修资金', until: localDate(until), application: { stage: of, reference: '第12号' } },
  })

  it('has no plan without the application', () => {
    const plan = { measures: '以后再说', until: localDate('2026-12-01') }
    expect(refusalOf(accepted(), 'planForLater', committee, MORNING, { ...FULL.planForLater, plan })).toMatchObject({
      code: 'case.stepLacks',
      what: 'application',
    })
  })

  it('asks for the application before anything is sent', () => {
    expect(mustCarry('planForLater', accepted())).toEqual(['plan', 'reason', 'reply', 'application'])
    expect(mustCarry('verify', accepted())).toEqual([])
  })

  it('goes from stage to stage, its clock with it, and is closed only when verified', () => {
    const filed = take(accepted(), 'planForLater', committee, MORNING, stage('filed')).next
    const paid = take(filed, 'planForLater', committee, MORNING, stage('paid', '2026-12-20')).next
    expect(paid.plan?.application?.stage).toBe('paid')
    expect(dateOf(paid.clocks[0]?.due ?? 0)).toBe('2026-12-20')
    expect(refusalOf(paid, 'verify', neighbourhood)).toMatchObject({ code: 'case.stepNotAllowedHere' })
    expect(through(paid, ['reportRectified', committee], ['verify', neighbourhood]).status).toBe('closed')
  })
})
