import { runChecks, runStillChecks, booksOf } from '../../checks'
import type { Breach } from '../../checks'
import { openWorld } from '../fixtures/world'
import { differencesFrom } from './expectations'
import { moves } from './moves'
import type { Move } from './moves'
import { randomFrom } from './random'
import type { Random } from './random'
import { townOf } from './town'
import type { Town } from './town'

/** What came of a game. */
export interface Played {
  readonly seed: number
  readonly operations: number
  readonly steps: number
  readonly mishaps: number
  readonly breaches: readonly Breach[]
  readonly failures: readonly string[]
  /** How often what was remembered is not what is stored. */
  readonly differences: readonly string[]
  readonly events: Readonly<Record<string, number>>
  readonly refusals: Readonly<Record<string, number>>
  readonly moves: Readonly<Record<string, number>>
}

export interface Game {
  readonly seed: number
  /** How many operations at least. */
  readonly operations: number
  /** Checks run this often on the way, so that a breach is found near the step that made it. */
  readonly checkEvery: number
  readonly onStep?: (step: number, move: string) => void
}

const BEGINNING = '2026-09-18'
const TRIES = 6

/** Plays a game of mixed operations from one seed, then lets time finish its work and runs every check. */
export async function play({ seed, operations, checkEvery, onStep }: Game): Promise<Played> {
  const world = await openWorld({ seed: 'both', now: BEGINNING })
  try {
    const town = townOf(world, seed)
    const root = randomFrom(seed)
    const played = new Map<string, number>()
    let step = 0
    let checked = 0
    let breaches: Breach[] = []
    while (town.operations() < operations && breaches.length === 0 && town.failures.length === 0) {
      const name = await playOne(town, root.fork(step))
      played.set(name, (played.get(name) ?? 0) + 1)
      onStep?.(step, name)
      step += 1
      if (town.operations() - checked < checkEvery) continue
      checked = town.operations()
      breaches = runChecks(booksOf(world.emulator))
    }
    if (breaches.length === 0) await world.sweep()
    const books = booksOf(world.emulator)
    if (breaches.length === 0) breaches = runStillChecks(books, world.now())
    return {
      seed,
      operations: town.operations(),
      steps: step,
      mishaps: town.mishaps(),
      breaches,
      failures: town.failures,
      differences: differencesFrom(town.memory, books),
      events: Object.fromEntries(town.memory.events),
      refusals: Object.fromEntries(town.refusals),
      moves: Object.fromEntries(played),
    }
  } finally {
    await world.stop()
  }
}

/** One move for which there is something to do; its name. */
async function playOne(town: Town, random: Random): Promise<string> {
  for (let nth = 0; nth < TRIES; nth += 1) {
    const move = drawn(random)
    if (await move.play(town, random)) return move.name
  }
  return 'nothing to do'
}

const TOTAL = moves.reduce((total, { weight }) => total + weight, 0)

function drawn(random: Random): Move {
  let left = random.next() * TOTAL
  return moves.find(({ weight }) => (left -= weight) < 0) ?? random.pick(moves)
}
