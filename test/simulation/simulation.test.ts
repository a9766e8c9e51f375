import { play } from './play'
import type { Played } from './play'

/** The same game every time, unless another is asked for: SEED=7 npx jest test/simulation. */
const SEED = Number(process.env.SEED ?? 20260918)
const OPERATIONS = Number(process.env.OPERATIONS ?? 2000)

const MINUTES = 60_000

describe(`two thousand mixed operations of all roles, with conflicts, killed workers and repeats (SEED=${SEED})`, () => {
  let played: Played
  beforeAll(async () => {
    played = await play({ seed: SEED, operations: OPERATIONS, checkEvery: 400 })
    const { breaches, failures, differences, journal } = played
    if (breaches.length + failures.length + differences.length > 0) console.error(journal.join('\n'))
  }, 60 * MINUTES)

  it('leave no invariant broken once time has done its work', () => {
    expect(played.breaches).toEqual([])
  })

  it('meet no fault that nobody injected, and every repeated message has its first answer', () => {
    expect(played.failures).toEqual([])
  })

  it('leave stored what everybody was told: reports, questions, followers, money', () => {
    expect(played.differences).toEqual([])
  })

  it('were as many and as mixed as they should be', () => {
    expect(played.operations).toBeGreaterThanOrEqual(OPERATIONS)
    expect(played.mishaps).toBeGreaterThan(OPERATIONS / 20)
    const rare = Object.entries(played.moves).filter(([, times]) => times > 0)
    expect(rare.length).toBeGreaterThan(20)
    for (const event of HAPPENED) expect(Object.keys(played.events)).toContain(event)
  })
})

/** What must have happened at least once, or the game was too tame to say anything. */
const HAPPENED = [
  'posted',
  'corrected',
  'statement withdrawn',
  'objected',
  'signed',
  'audit engaged',
  'audit reported',
  'audit rectified',
  'audit verified',
  'audit posted',
  'asked',
  'answered',
  'reported',
  'binding bound',
  'binding waiting',
  'decided',
  'appointed',
  'two sweeps',
  'sent again',
  'case.acceptCase',
  'case.forwardCase',
  'case.reportRectified',
  'case.verifyCase',
  'case.reopenCase',
]
