import { booksOf } from '../../../checks'
import type { Books } from '../../../checks'
import { EXAMPLES } from '../../fixtures/readInputs'
import type { Random } from '../random'
import type { Town } from '../town'
import type { Move } from './move'

const NAMES = Object.keys(EXAMPLES)
/** What is stored is looked through anew only so often: reads only have to find most of it. */
const LOOK_EVERY = 40

const looked = new WeakMap<Town, { readonly at: number; readonly books: Books }>()

function booksIn(town: Town): Books {
  const last = looked.get(town)
  if (last && town.operations() - last.at < LOOK_EVERY) return last.books
  const books = booksOf(town.world.emulator)
  looked.set(town, { at: town.operations(), books })
  return books
}

const anybody = (town: Town, random: Random): string | undefined => {
  const drawn = random.next()
  if (drawn < 0.04) return undefined
  return drawn < 0.6 ? random.pick(town.staff())._id : random.pick(town.strangers)
}

/** Somebody reads something; what may be seen is another test's business, here nothing may go wrong. */
const reading: Move = {
  name: 'reading',
  weight: 14,
  async play(town, random) {
    const name = random.pick(NAMES)
    const input = random.any(EXAMPLES[name]?.(booksIn(town)) ?? [])
    const who = anybody(town, random)
    if (input === undefined) return false
    await town.atOnce(random, [{ who, operation: { name, effect: 'read' }, input }])
    return true
  },
}

export const readings: readonly Move[] = [reading]
