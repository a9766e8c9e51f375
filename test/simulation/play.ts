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
  readonly mishaps: number
  readonly breaches: readonly Breach[]
  readonly failures: readonly string[]
  /** How often what was remembered is not what is stored. */
  readonly differences: readonly string[]
  readonly journal: readonly string[]
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
}

const BEGINNING = '2026-09-18'
const TRIES = 6
/** Time goes on from move to move, so that what is listed by time is listed in the same order every time. */
const MOVE_MS = 1000

/**
 * Plays a game of mixed operations from one seed, then lets time finish its work and runs every check. The same seed draws the same
 * moves; who wins where several do something at once is the machine's, so a race may take a few runs to show again.
 */
export async function play(game: Game): Promise<Played> {
  const world = await openWorld({ seed: 'both', now: BEGINNING })
  try {
    const town = townOf(world, game.seed)
    const moved = new Map<string, number>()
    const onTheWay = await playOn(town, game, moved)
    if (onTheWay.length > 0 || town.failures.length > 0) return outcomeOf(town, game, moved, onTheWay)
    await world.sweep()
    await world.emulator.idle()
    return outcomeOf(town, game, moved, runStillChecks(booksOf(world.emulator), world.now()))
  } finally {
    await world.stop()
  }
}

/** Plays until enough has happened, or until something is wrong: then what a check said. */
async function playOn(
  town: Town,
  { seed, operations, checkEvery }: Game,
  moved: Map<string, number>,
): Promise<Breach[]> {
  const root = randomFrom(seed)
  let checked = 0
  for (let step = 0; town.operations() < operations && town.failures.length === 0; step += 1) {
    const name = await playOne(town, root.fork(step))
    moved.set(name, (moved.get(name) ?? 0) + 1)
    if (town.operations() - checked < checkEvery) continue
    checked = town.operations()
    const breaches = runChecks(booksOf(town.world.emulator))
    if (breaches.length > 0) return breaches
  }
  return []
}

const outcomeOf = (
  town: Town,
  { seed }: Game,
  moved: ReadonlyMap<string, number>,
  breaches: readonly Breach[],
): Played => ({
  seed,
  operations: town.operations(),
  mishaps: town.mishaps(),
  breaches,
  failures: town.failures,
  differences: differencesFrom(town.memory, booksOf(town.world.emulator)),
  journal: town.journal,
  events: Object.fromEntries(town.memory.events),
  refusals: Object.fromEntries(town.refusals),
  moves: Object.fromEntries(moved),
})

/** One move for which there is something to do; its name. */
async function playOne(town: Town, random: Random): Promise<string> {
  for (let nth = 0; nth < TRIES; nth += 1) {
    const move = drawn(random)
    town.world.emulator.clock.advance(MOVE_MS)
    if (await move.play(town, random)) return move.name
  }
  return 'nothing to do'
}

const TOTAL = moves.reduce((total, { weight }) => total + weight, 0)

function drawn(random: Random): Move {
  let left = random.next() * TOTAL
  return moves.find(({ weight }) => (left -= weight) < 0) ?? random.pick(moves)
}
