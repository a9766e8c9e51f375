import { play } from './play'
import type { Played } from './play'

const SECOND_MS = 1000

/**
 * npm run soak: game after game, each from its own seed, until one goes wrong.
 * SEED is the first (of this second where none is given), GAMES how many (no end where none is given), OPERATIONS how long each.
 */
const FIRST = Number(process.env.SEED ?? Math.floor(Date.now() / SECOND_MS))
const GAMES = Number(process.env.GAMES ?? Infinity)
const OPERATIONS = Number(process.env.OPERATIONS ?? 5000)

async function soak(): Promise<void> {
  for (let seed = FIRST; seed < FIRST + GAMES; seed += 1) {
    const wrong = await oneGame(seed)
    if (wrong.length === 0) continue
    console.error(wrong.join('\n'))
    console.error(`again: SEED=${seed} GAMES=1 OPERATIONS=${OPERATIONS} npm run soak`)
    process.exitCode = 1
    return
  }
}

/** What went wrong in a game, line by line; the last messages before it at the end. */
async function oneGame(seed: number): Promise<readonly string[]> {
  const started = performance.now()
  const played = await play({ seed, operations: OPERATIONS, checkEvery: 500 }).catch(String)
  if (typeof played === 'string') return [played]
  const { operations, mishaps } = played
  const seconds = Math.round((performance.now() - started) / SECOND_MS)
  console.log(`SEED=${seed}: ${operations} operations, ${mishaps} mishaps, ${seconds} s`)
  const wrong = wrongIn(played)
  return wrong.length === 0 ? [] : [...wrong, ...played.journal]
}

const wrongIn = ({ breaches, failures, differences }: Played): string[] => [
  ...failures,
  ...differences,
  ...breaches.map((one) => JSON.stringify(one)),
]

void soak()
