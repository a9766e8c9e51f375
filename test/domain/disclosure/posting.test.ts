import { inForceOn } from '../../../domain/policy'
import { localDate } from '../../../domain/common'
import type { PostedVersion } from '../../../domain/disclosure'
import {
  answerClock,
  daysLate,
  isPeriodOf,
  periodOwed,
  postingDue,
  standing,
  withdrawnEarly,
} from '../../../domain/disclosure'
import { aStatement, postedInTime, putian, quxian, sampleFacts } from '../../fixtures/statement'
import { findingsOf, found, wasMade } from './found'

const day = localDate
const quarterly = { everyMonths: 3, dueMonthsAfter: 1 }
const posted = (difference: object) => sampleFacts({ ...postedInTime, ...difference })

describe('PT-05 a quarter is posted by the end of the first month of the next', () => {
  it.each([
    ['2026-01-01', '2026-03-31', '2026-04-30'],
    ['2026-04-01', '2026-06-30', '2026-07-31'],
    ['2026-07-01', '2026-09-30', '2026-10-31'],
    ['2026-10-01', '2026-12-31', '2027-01-31'],
  ])('a quarter from %s to %s is due on %s', (first, last, due) => {
    expect(postingDue({ first: day(first), last: day(last) }, quarterly)).toBe(due)
  })

  it('takes the due day itself as in time, and the day after as one day late', () => {
    expect(daysLate(day('2026-10-31'), day('2026-10-31'))).toBe(0)
    expect(daysLate(day('2026-11-01'), day('2026-10-31'))).toBe(1)
    expect(daysLate(day('2026-10-15'), day('2026-10-31'))).toBe(0)
    expect(daysLate(day('2027-01-31'), day('2026-10-31'))).toBe(92)
  })

  it.each([
    ['2026-10-31', []],
    ['2026-11-01', [{ days: 1, dueOn: '2026-10-31', postedOn: '2026-11-01' }]],
  ])('marks a posting on %s', (on, figures) => {
    const facts = posted({ posting: { on: day(on), photo: postedInTime.posting?.photo } })
    expect(findingsOf('late', aStatement(), facts).map((finding) => finding.figures)).toEqual(figures)
  })

  it('asks nothing of a draft', () => {
    expect(wasMade('late')).toBe(false)
    expect(wasMade('boardPhotoMissing')).toBe(false)
  })

  it('has no value before the plan was issued', () => {
    const schedule = putian.postingSchedule
    expect(schedule && inForceOn(schedule, day('2023-07-13'))).toBeUndefined()
    expect(schedule && inForceOn(schedule, day('2023-07-14'))?.value).toEqual(quarterly)
  })

  it.each([
    ['2026-09-30', '2026-04-01'],
    ['2026-10-01', '2026-07-01'],
    ['2027-01-01', '2026-10-01'],
  ])('on %s the quarter from %s is owed', (today, first) => {
    expect(periodOwed(day(today), quarterly)?.first).toBe(first)
  })

  it('knows its own periods', () => {
    const may = (first: string, last: string) => isPeriodOf({ first: day(first), last: day(last) }, quarterly)
    expect(may('2026-07-01', '2026-09-30')).toBe(true)
    expect(may('2026-07-01', '2026-08-31')).toBe(false)
    expect(may('2026-07-01', '2026-12-31')).toBe(false)
    expect(may('2026-08-01', '2026-10-31')).toBe(false)
  })
})

describe('QX-11 every half-year, without a due day, by committee or company', () => {
  it('owes the half-year that is over, and is never late', () => {
    const schedule = quxian.postingSchedule?.values[0]?.value
    if (!schedule) throw new Error('no schedule')
    expect(periodOwed(day('2026-10-01'), schedule)).toEqual({ first: '2026-01-01', last: '2026-06-30' })
    expect(postingDue({ first: day('2026-01-01'), last: day('2026-06-30') }, schedule)).toBeUndefined()
    expect(wasMade('late', aStatement(), posted({}), quxian)).toBe(false)
  })

  it('lets either post', () => {
    expect(quxian.poster?.values[0]?.value).toEqual(['ownersCommittee', 'company'])
    expect(putian.poster?.values[0]?.value).toEqual(['company'])
  })

  it('asks for no notice board, of which its document says nothing', () => {
    const { noticeBoard: _, ...facts } = posted({ posting: { on: day('2026-10-15') } })
    expect(found(aStatement(), facts, quxian)).toEqual([])
  })
})

describe('PT-04 the notice board stands at the main pedestrian entrance, and a photo proves the posting', () => {
  const photo = { id: 'p', takenOn: day('2026-10-15'), position: 'mainPedestrianEntrance' } as const
  const on = day('2026-10-15')

  it('finds nothing in a posting with its photo', () => {
    expect(found(aStatement(), posted({}))).toEqual([])
  })

  it('finds that no board is registered', () => {
    expect(found(aStatement(), posted({ noticeBoard: undefined }))).toEqual(['boardMissing at noticeBoard'])
  })

  it('finds a board elsewhere, by the register or by the photo', () => {
    const noticeBoard = { place: '北门车库', position: 'elsewhere' }
    expect(findingsOf('boardElsewhere', aStatement(), posted({ noticeBoard }))[0]).toMatchObject({
      clause: 'PT-04',
      figures: { place: '北门车库' },
    })
    const elsewhere = { on, photo: { ...photo, position: 'elsewhere' } }
    expect(found(aStatement(), posted({ posting: elsewhere }))).toEqual(['boardElsewhere at noticeBoard'])
  })

  it('finds a posting without a photo', () => {
    expect(found(aStatement(), posted({ posting: { on } }))).toEqual(['boardPhotoMissing at noticeBoard'])
  })

  it.each([
    ['2026-09-30', ['boardPhotoOld at noticeBoard']],
    ['2026-10-01', []],
  ])('a photo taken on %s', (takenOn, findings) => {
    const posting = { on, photo: { ...photo, takenOn: day(takenOn) } }
    expect(found(aStatement(), posted({ posting }))).toEqual(findings)
  })
})

describe('PT-06 a posting stands at least thirty days', () => {
  const first: PostedVersion = { postedOn: day('2026-10-15'), figuresChanged: true }
  const after = (versions: readonly PostedVersion[], today: string) => standing(versions, day(today), 30)
  const corrected = (on: string, figuresChanged: boolean): PostedVersion[] => [
    { ...first, ended: { on: day(on), by: 'correction' } },
    { postedOn: day(on), figuresChanged },
  ]

  it.each([
    ['2026-10-15', 0, 30],
    ['2026-10-20', 5, 25],
    ['2026-11-13', 29, 1],
    ['2026-11-14', 30, 0],
    ['2026-12-31', 77, 0],
  ])('counted on %s', (today, daysUp, daysToGo) => {
    expect(after([first], today)).toMatchObject({ stands: true, daysUp, daysToGo, mayComeDownOn: '2026-11-14' })
  })

  it('doesn’t stand before it was posted', () => {
    expect(after([first], '2026-10-14')).toBeUndefined()
    expect(after([], '2026-10-14')).toBeUndefined()
  })

  it('goes on counting through a correction of words', () => {
    expect(after(corrected('2026-10-25', false), '2026-11-14')).toMatchObject({
      daysUp: 30,
      daysOfFigures: 30,
      daysToGo: 0,
      postedOn: '2026-10-15',
      mayComeDownOn: '2026-11-14',
    })
  })

  it('begins anew with changed figures', () => {
    expect(after(corrected('2026-10-25', true), '2026-11-14')).toMatchObject({
      daysUp: 30,
      daysOfFigures: 20,
      daysToGo: 10,
      mayComeDownOn: '2026-11-24',
    })
  })

  it('stands still while it is withdrawn', () => {
    const versions: PostedVersion[] = [
      { ...first, ended: { on: day('2026-10-25'), by: 'withdrawal' } },
      { postedOn: day('2026-11-01'), figuresChanged: false },
    ]
    expect(after(versions, '2026-10-31')).toMatchObject({ stands: false, daysUp: 10, daysToGo: 20 })
    expect(after(versions, '2026-10-31')?.mayComeDownOn).toBeUndefined()
    expect(after(versions, '2026-11-21')).toMatchObject({
      stands: true,
      daysUp: 30,
      daysToGo: 0,
      mayComeDownOn: '2026-11-21',
    })
  })

  const early = (versions: readonly PostedVersion[], on: string) => {
    const stood = standing(versions, day(on), 30)
    return stood && withdrawnEarly(stood, day(on), 30, 'PT-06')
  }

  it('finds a withdrawal before the days were full, and none on the day they are', () => {
    expect(early([first], '2026-11-13')).toEqual([
      {
        clause: 'PT-06',
        what: 'disclosure.withdrawnEarly',
        at: 'posting',
        figures: { days: 29, minimumDays: 30, withdrawnOn: '2026-11-13' },
      },
    ])
    expect(early([first], '2026-11-14')).toEqual([])
  })

  it('counts the figures that stood last: a correction of words doesn’t begin anew, one of figures does', () => {
    expect(early(corrected('2026-10-25', false), '2026-11-14')).toEqual([])
    expect(early(corrected('2026-10-25', true), '2026-11-14')).toMatchObject([{ figures: { days: 20 } }])
  })
})

describe('PT-41 a question is answered within the days of the policy', () => {
  const asked = day('2026-10-17')

  it.each([
    ['2026-10-17', 'waiting', 0, 7],
    ['2026-10-24', 'waiting', 7, 0],
    ['2026-10-25', 'overdue', 8, -1],
  ])('on %s', (today, state, days, daysLeft) => {
    expect(answerClock(asked, undefined, day(today), 7)).toEqual({ state, days, daysLeft, dueOn: '2026-10-24' })
  })

  it('takes an answer on the last day as in time, and the day after as late', () => {
    expect(answerClock(asked, day('2026-10-24'), day('2026-12-01'), 7)).toMatchObject({ state: 'answered', days: 7 })
    expect(answerClock(asked, day('2026-10-25'), day('2026-12-01'), 7)).toMatchObject({
      state: 'answeredLate',
      days: 8,
    })
  })

  it('only counts where no rule gives days', () => {
    expect(answerClock(asked, undefined, day('2026-10-19'), undefined)).toEqual({ state: 'waiting', days: 2 })
    expect(answerClock(asked, day('2026-10-19'), day('2026-12-01'), undefined)).toEqual({ state: 'answered', days: 2 })
  })
})
