import type { Random } from '../random'
import type { Town } from '../town'
import type { Move } from './move'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Somewhere within minutes, hours or days from now. */
function step(random: Random): number {
  const drawn = random.next()
  if (drawn < 0.4) return (1 + random.below(90)) * MINUTE
  return drawn < 0.75 ? (1 + random.below(30)) * HOUR : (1 + random.below(6)) * DAY
}

/** More than there ever is to do in the game: a task that takes so many takes the same again and again. */
const MOST_TAKEN = 1000

async function fire(town: Town): Promise<void> {
  const taken = (await town.world.emulator.fireTimer('sweep')) as Record<string, number>
  const endless = Object.entries(taken).filter(([, count]) => count > MOST_TAKEN)
  for (const [task, count] of endless) town.fail(`the sweep's ${task} took ${count} and comes to no end`)
}

const sweepOnce = (town: Town, random: Random): Promise<boolean> => town.disturbed(random, () => fire(town))

const pass: Move = {
  name: 'time passes',
  weight: 5,
  async play(town, random) {
    town.world.emulator.clock.advance(step(random))
    if (random.chance(0.5)) await sweepOnce(town, random)
    return true
  },
}

/** A run that lasts longer than five minutes meets the next one. */
const twoSweeps: Move = {
  name: 'two sweeps at once',
  weight: 0.8,
  async play(town, random) {
    town.world.emulator.clock.advance(step(random))
    await town.disturbed(random, () => Promise.all([fire(town), fire(town)]))
    town.note('two sweeps')
    return true
  },
}

/** Phones that were off come back and send what they had sent before. */
const oldMessage: Move = {
  name: 'an old message again',
  weight: 4,
  async play(town, random) {
    const recent = town.sent.filter(({ at }) => at > town.world.now() - KEPT)
    const message = random.any(recent)
    if (!message) return false
    await town.again(message)
    town.note('sent again')
    return true
  },
}

/** Answers are kept for thirty days. */
const KEPT = 29 * DAY

/** The same key with something else is not the same message. */
const stolenKey: Move = {
  name: 'a key with another message',
  weight: 0.6,
  async play(town, random) {
    const recent = town.sent.filter(({ at }) => at > town.world.now() - KEPT)
    const message = random.any(recent)
    if (!message) return false
    const words = JSON.stringify(message.call.input)
    const others = recent.filter(({ call }) => call.operation === message.call.operation)
    const other = random.any(others.filter(({ call }) => JSON.stringify(call.input) !== words))
    if (!other) return false
    const call = { ...message.call, input: other.call.input }
    const reply = await town.world.emulator.call(message.who, 'api', call)
    const code = refusalIn(reply)
    if (!EXPECTED.includes(code)) town.fail(`${call.operation} took another input with its key: ${code}`)
    return true
  },
}

const EXPECTED: readonly unknown[] = ['door.keyUsedForOther', 'door.notAllowed', 'door.notFound', 'door.badInput']

const refusalIn = (reply: unknown): unknown => (reply as { refusal?: { code?: unknown } }).refusal?.code

export const time: readonly Move[] = [pass, twoSweeps, oldMessage, stolenKey]
