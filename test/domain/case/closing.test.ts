import type { Carried } from '../../../domain/case'
import { WORKFLOW } from '../../../domain/case'
import { addDays, dateOf, localDate } from '../../../domain/common'
import {
  closed,
  FULL,
  HOUR,
  MORNING,
  OLD,
  refusalOf,
  reported,
  REPORTER,
  rectified,
  take,
  through,
  unit,
} from './story'

const neighbourhood = unit('neighbourhood')
const company = unit('company')

describe('DT-03 a case is struck off only when it is solved and verified', () => {
  it('has one way into the closed state: verified, with a reply', () => {
    const closing = WORKFLOW.filter(({ to }) => to === 'closed')
    expect(closing).toEqual([
      expect.objectContaining({ step: 'verify', from: ['rectified'], by: ['verifier', 'raised'], must: ['reply'] }),
    ])
  })

  it('needs a photo after before it can be verified', () => {
    const accepted = through(reported('fireLaneBlocked').next, ['accept', company])
    expect(refusalOf(accepted, 'reportRectified', company, MORNING, { text: '挪走了' })).toMatchObject({
      code: 'case.stepLacks',
      what: 'photos',
    })
    expect(refusalOf(accepted, 'reportRectified', company, MORNING, { text: '挪走了', photos: [] })).toMatchObject({
      what: 'photos',
    })
  })

  it('lets nobody strike off his own work', () => {
    expect(refusalOf(rectified(), 'verify', company)).toMatchObject({ code: 'case.stepBelongsToAnother' })
    expect(refusalOf(rectified(), 'verify', REPORTER)).toMatchObject({ code: 'case.stepBelongsToAnother' })
    const dirty = through(
      reported('dirty', { here: OLD }).next,
      ['accept', neighbourhood],
      ['reportRectified', neighbourhood],
    )
    expect(refusalOf(dirty, 'verify', neighbourhood)).toMatchObject({ code: 'case.stepBelongsToAnother' })
    expect(take(dirty, 'verify', unit('subdistrict')).next.status).toBe('closed')
  })

  it('goes back to whoever did it when it isn’t solved', () => {
    const { next } = take(rectified(), 'rejectRectification', neighbourhood)
    expect(next).toMatchObject({ status: 'accepted', holder: 'company' })
    expect(next.clocks.map(({ kind }) => kind)).toEqual(['rectify', 'reply'])
  })

  it('enters struck off beside verified, in the same moment', () => {
    const { events } = take(rectified(), 'verify', neighbourhood, MORNING + HOUR)
    expect(events.map(({ what, at }) => [what, at])).toEqual([
      ['verify', MORNING + HOUR],
      ['struckOff', MORNING + HOUR],
      ['replied', MORNING + HOUR],
    ])
  })
})

describe('PT-34 no case is closed without a reply, which the reporter may rate or answer by reopening', () => {
  it.each([{}, { reply: '' }, { reply: '  ' }])('refuses %j', (carried: Carried) => {
    expect(refusalOf(rectified(), 'verify', neighbourhood, MORNING, carried)).toMatchObject({
      code: 'case.stepLacks',
      what: 'reply',
    })
  })

  it('may be rated through the seventh day, once', () => {
    const last = addDays(dateOf(MORNING), 7)
    const onLast = MORNING + 7 * 24 * HOUR + 15 * HOUR
    expect(dateOf(onLast)).toBe(last)
    const rated = take(closed(), 'rate', REPORTER, onLast).next
    expect(rated.rating).toEqual({ score: 'satisfied', at: onLast })
    expect(refusalOf(rated, 'rate', REPORTER, onLast)).toEqual({ code: 'case.ratedAlready' })
    expect(refusalOf(closed(), 'rate', REPORTER, onLast + HOUR)).toEqual({ code: 'case.ratingOver', last })
  })

  it('may be reopened with a reason through the fifteenth day, and starts anew', () => {
    const onLast = MORNING + 15 * 24 * HOUR
    const { next } = take(closed(), 'reopen', REPORTER, onLast)
    expect(next).toMatchObject({ status: 'accepted', holder: 'company', reopened: 1 })
    expect(next.endedAt).toBeUndefined()
    expect(next.clocks.map(({ kind, since }) => [kind, since])).toEqual([
      ['dissuade', onLast],
      ['rectify', onLast],
      ['reply', onLast],
    ])
    expect(refusalOf(closed(), 'reopen', REPORTER, onLast + 24 * HOUR)).toEqual({
      code: 'case.reopeningOver',
      last: localDate('2026-11-04'),
    })
    expect(refusalOf(closed(), 'reopen', REPORTER, onLast, {})).toMatchObject({ what: 'reason' })
  })

  it('is reopened and rated by the reporter alone', () => {
    for (const step of ['rate', 'reopen'] as const) {
      expect(refusalOf(closed(), step, company)).toMatchObject({ code: 'case.stepBelongsToAnother' })
    }
  })
})

describe('PT-57 the result reaches the reporter at the moment it is entered', () => {
  it.each([
    ['verify', rectified, neighbourhood],
    ['decline', () => reported('dogs').next, neighbourhood],
    ['planForLater', () => through(reported('dogs').next, ['accept', neighbourhood]), neighbourhood],
  ] as const)('%s tells the reporter the reply in the same instant', (step, held, actor) => {
    const { events } = take(held(), step, actor, MORNING + HOUR)
    const replied = events.filter(({ what }) => what === 'replied')
    expect(replied).toMatchObject([{ at: MORNING + HOUR, carried: { reply: FULL[step].reply } }])
    expect(replied[0]?.tell).toContain('reporter')
    expect(events.every(({ at }) => at === MORNING + HOUR)).toBe(true)
  })
})

describe('PT-34 what isn’t accepted is rejected, not closed', () => {
  it('is for an office to say, with reason and reply', () => {
    const { next } = take(reported('dogs').next, 'decline', neighbourhood)
    expect(next).toMatchObject({ status: 'rejected', clocks: [], holder: 'neighbourhood' })
    expect(refusalOf(reported('fireLaneBlocked').next, 'decline', company)).toEqual({
      code: 'case.partyMayNotDecline',
      holder: 'company',
    })
  })

  it('goes to the office above the one that refused when the reporter insists', () => {
    const rejected = take(reported('dogs').next, 'decline', neighbourhood).next
    expect(take(rejected, 'reopen', REPORTER).next).toMatchObject({ status: 'received', holder: 'subdistrict' })
    expect(refusalOf(rejected, 'rate', REPORTER)).toMatchObject({ code: 'case.stepNotAllowedHere' })
  })
})
