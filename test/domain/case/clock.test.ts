import type { Case } from '../../../domain/case'
import { dueAfter, isOverdue, nextDue, raisedTo, wakeAt } from '../../../domain/case'
import { at, HOUR, MORNING, OLD, rectified, refusalOf, reported, take, through, TIME, unit } from './story'

describe('PT-17 a term counts hours by the hour and days by the civil day', () => {
  it.each([
    ['2026-10-20', '8:46', { hours: 4 }, '2026-10-20', '12:46'],
    ['2026-10-20', '23:00', { hours: 4 }, '2026-10-21', '3:00'],
  ])('%s %s %j', (day, time, term, dueDay, dueTime) => {
    expect(dueAfter(at(day, time), term)).toBe(at(dueDay, dueTime))
  })

  it.each([
    ['2026-10-20', '0:00', 1, '2026-10-22'],
    ['2026-10-20', '23:59', 1, '2026-10-22'],
    ['2026-10-20', '8:46', 0, '2026-10-21'],
    ['2026-12-31', '8:46', 1, '2027-01-02'],
    ['2028-02-28', '8:46', 1, '2028-03-01'],
  ])('%s %s and %i days end as %s begins', (day, time, days, after) => {
    expect(dueAfter(at(day, time), { days })).toBe(at(after) - 1)
  })

  it('takes the due instant itself as in time', () => {
    const due = at('2026-10-21')
    expect(isOverdue({ due }, due)).toBe(false)
    expect(isOverdue({ due }, due + 1)).toBe(true)
  })
})

describe('PT-17 each state has its clocks, against whoever must act', () => {
  it('counts four hours to acceptance and three days to the reply for a blocked fire lane', () => {
    expect(reported('fireLaneBlocked').next.clocks).toMatchObject([
      { kind: 'accept', against: 'company', due: MORNING + 4 * HOUR },
      { kind: 'reply', against: 'company', due: at('2026-10-24') - 1 },
    ])
  })

  it('gives what is ordinary longer, and the fast lane less', () => {
    const replyDue = (problem: 'dogs' | 'gateBlocked' | 'fireLaneBlocked'): number =>
      reported(problem).next.clocks.find(({ kind }) => kind === 'reply')?.due ?? 0
    expect(replyDue('fireLaneBlocked')).toBeLessThan(replyDue('gateBlocked'))
    expect(replyDue('gateBlocked')).toBeLessThan(replyDue('dogs'))
  })

  it('runs against the verifier while it waits to be verified', () => {
    expect(rectified().clocks.map(({ kind, against }) => [kind, against])).toEqual([
      ['verify', 'neighbourhood'],
      ['reply', 'neighbourhood'],
    ])
    expect(nextDue(rectified())).toMatchObject({ kind: 'verify', due: at('2026-10-22') - 1 })
  })

  it('gives a new holder its own time to rectify', () => {
    const held = through(reported('dogs').next, ['accept', unit('neighbourhood')])
    const offered = take(held, 'forward', unit('neighbourhood'), MORNING, {
      to: 'subdistrict',
      reason: '请街道办',
    }).next
    const later = at('2026-10-25', '9:00')
    const { next } = take(offered, 'acceptForward', unit('subdistrict'), later)
    expect(next.clocks.find(({ kind }) => kind === 'rectify')).toMatchObject({ since: later, against: 'subdistrict' })
    expect(next.clocks.find(({ kind }) => kind === 'reply')?.since).toBe(MORNING)
  })

  it('shortens nothing and forgives nothing when a rectification is rejected', () => {
    const { next } = take(rectified(), 'rejectRectification', unit('neighbourhood'), MORNING + HOUR)
    expect(next.clocks.find(({ kind }) => kind === 'rectify')?.since).toBe(MORNING + HOUR)
    expect(next.clocks.find(({ kind }) => kind === 'reply')?.since).toBe(MORNING)
  })

  it('rises with the severity on acceptance, and never falls', () => {
    const held = reported('dogs').next
    const neighbourhood = unit('neighbourhood')
    const { next } = take(held, 'accept', neighbourhood, MORNING, { severity: 'danger' })
    expect(next).toMatchObject({ severity: 'danger', clocks: [{ kind: 'rectify', due: at('2026-10-22') - 1 }, {}] })
    const lane = reported('fireLaneBlocked').next
    expect(refusalOf(lane, 'accept', unit('company'), MORNING, { severity: 'urgent' })).toEqual({
      code: 'case.severityOnlyRises',
    })
  })
})

describe('PT-17 what is overdue goes up one level by itself, against authorities too', () => {
  const due = MORNING + 4 * HOUR
  const levelsOf = (held: Case, upTo: number): string[] => {
    const levels: string[] = []
    for (let now = wakeAt(held); now !== undefined && levels.length < upTo; now = wakeAt(held)) {
      held = take(held, 'escalate', TIME, now + 1).next
      levels.push(raisedTo(held).join())
    }
    return levels
  }

  it('does nothing at the due instant and goes up just after', () => {
    const { next: held } = reported('fireLaneBlocked')
    expect(refusalOf(held, 'escalate', TIME, due)).toEqual({ code: 'case.notOverdue', until: due })
    const { next, events } = take(held, 'escalate', TIME, due + 1)
    expect(raisedTo(next)).toEqual(['neighbourhood'])
    expect(next).toMatchObject({ holder: 'company', status: 'received' })
    expect(events).toMatchObject([{ what: 'escalate', tell: ['neighbourhood', 'company', 'reporter'] }])
  })

  it('may run twice: the second finds nothing to do', () => {
    const { next } = take(reported('fireLaneBlocked').next, 'escalate', TIME, due + 1)
    expect(refusalOf(next, 'escalate', TIME, due + 1)).toMatchObject({ code: 'case.notOverdue' })
  })

  it('climbs to the city and then sleeps', () => {
    const { next } = reported('fireLaneBlocked')
    const acceptOnly = { ...next, clocks: next.clocks.filter(({ kind }) => kind === 'accept') }
    expect(levelsOf(acceptOnly, 9)).toEqual(['neighbourhood', 'subdistrict', 'county', 'city', 'city'])
  })

  it('goes up from an authority as from a company', () => {
    const { next } = reported('fireLaneBlocked', { here: OLD })
    expect(levelsOf(next, 1)).toEqual(['county'])
    const verifying = take(rectified(), 'escalate', TIME, at('2026-10-22'))
    expect(raisedTo(verifying.next)).toEqual(['subdistrict'])
  })

  it('lets the office above take the case over, or verify in the verifier’s place', () => {
    const raised = take(reported('fireLaneBlocked').next, 'escalate', TIME, due + 1).next
    expect(take(raised, 'accept', unit('neighbourhood'), due + 2).next).toMatchObject({ holder: 'neighbourhood' })
    expect(refusalOf(raised, 'accept', unit('subdistrict'), due + 2)).toMatchObject({
      code: 'case.stepBelongsToAnother',
    })
    const waiting = take(rectified(), 'escalate', TIME, at('2026-10-22')).next
    expect(take(waiting, 'verify', unit('subdistrict'), at('2026-10-22')).next.status).toBe('closed')
  })

  it('never goes up to an office that is complained of', () => {
    const { next } = reported('assemblyNeverFormed')
    const [first] = levelsOf(
      { ...next, holder: 'company', clocks: [{ ...nextDueOf(next), against: 'neighbourhood' }] },
      1,
    )
    expect(first).toBe('county')
  })
})

function nextDueOf(held: Case) {
  const clock = nextDue(held)
  if (!clock) throw new Error('no clock')
  return clock
}
