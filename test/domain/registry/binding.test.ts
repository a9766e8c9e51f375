import type { BindingClaim, RollEntry } from '../../../domain/registry'
import { bind } from '../../../domain/registry'

const HOUR = 3_600_000
const now = 1_790_000_000_000
const limit = { attempts: 3, hours: 24 }

const claim: BindingClaim = { personId: 'p1', name: '样本甲', lastFour: '1234', of: 'phone' }
const entries: RollEntry[] = [
  { unitId: 'u1', ownerName: '样本甲', phoneLastFour: '1234', idLastFour: '567X' },
  { unitId: 'u1', ownerName: '样本乙', phoneLastFour: '8888' },
]

const outcome = (difference: Partial<BindingClaim>, roll = entries, failedAt: number[] = []): unknown => {
  const result = bind({ ...claim, ...difference }, roll, failedAt, limit, now)
  return result.ok ? result.value : result.refusal
}

describe('an owner binds to a unit by what stands in its roll', () => {
  it.each([
    ['by name and phone', {}],
    ['by name and ID number', { lastFour: '567X', of: 'idNumber' }],
    ['with a small x', { lastFour: '567x', of: 'idNumber' }],
    ['with full-width figures and blanks', { name: ' 样本　甲 ', lastFour: '１２３４' }],
  ] as const)('%s', (_, difference) => {
    expect(outcome(difference)).toEqual({ kind: 'bound', entry: entries[0] })
  })

  it('as each of its owners', () => {
    expect(outcome({ personId: 'p2', name: '样本乙', lastFour: '8888' })).toEqual({ kind: 'bound', entry: entries[1] })
  })

  it.each([
    ['another name', { name: '样本丙' }],
    ['other figures', { lastFour: '1235' }],
    ['the other owner’s figures', { lastFour: '8888' }],
    ['the phone given as the ID number', { of: 'idNumber' }],
    ['figures that the roll doesn’t have', { name: '样本乙', lastFour: '', of: 'idNumber' }],
    ['fewer than four figures', { lastFour: '234' }],
    ['more than four figures', { lastFour: '01234' }],
    ['no name', { name: '' }],
  ] as const)('and waits for the neighbourhood with %s, without a word on which part was wrong', (_, difference) => {
    expect(outcome(difference)).toEqual({ kind: 'waits', attemptsLeft: 2 })
  })

  it('and waits where the roll of the unit is empty', () => {
    expect(outcome({}, [])).toEqual({ kind: 'waits', attemptsLeft: 2 })
  })
})

describe('a unit bound already', () => {
  const taken = [{ ...entries[0]!, boundTo: 'p9' }, entries[1]!]

  it('is refused to another person who knows what stands there', () => {
    expect(outcome({}, taken)).toEqual({ code: 'registry.unitBoundAlready' })
  })

  it('is given again to the person who has it, and to its other owner', () => {
    expect(outcome({ personId: 'p9' }, taken)).toMatchObject({ kind: 'bound' })
    expect(outcome({ name: '样本乙', lastFour: '8888' }, taken)).toMatchObject({ kind: 'bound' })
  })

  it('is not told of to somebody who guesses', () => {
    expect(outcome({ lastFour: '0000' }, taken)).toMatchObject({ kind: 'waits' })
  })
})

describe('claims that come to nothing are limited', () => {
  const hoursAgo = (...hours: number[]): number[] => hours.map((ago) => now - ago * HOUR)

  it('counts down what is left', () => {
    expect(outcome({ name: '' }, entries, hoursAgo(1, 2))).toEqual({ kind: 'waits', attemptsLeft: 0 })
  })

  it('refuses even a right one after that, and says from when it may be tried again', () => {
    expect(outcome({}, entries, hoursAgo(1, 2, 3))).toEqual({
      code: 'registry.tooManyAttempts',
      attempts: 3,
      againAt: now + 21 * HOUR,
    })
    expect(outcome({}, entries, hoursAgo(1, 2, 3, 4))).toMatchObject({ againAt: now + 21 * HOUR })
  })

  it('forgets them when the hours are over, and not a moment before', () => {
    expect(outcome({}, entries, hoursAgo(1, 2, 24))).toMatchObject({ kind: 'bound' })
    expect(outcome({}, entries, [...hoursAgo(1, 2), now - 24 * HOUR + 1])).toMatchObject({
      code: 'registry.tooManyAttempts',
      againAt: now + 1,
    })
  })
})
