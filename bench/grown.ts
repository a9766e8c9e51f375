import { openWorld } from '../test/fixtures/world'
import type { World } from '../test/fixtures/world'
import { communityId } from '../scripts/seed/places'

/** Whatever belongs to a community and is read with it. */
const COPIED = [
  'communities',
  'registers',
  'books',
  'statements',
  'logHeads',
  'logEntries',
  'reaches',
  'communityFigures',
  'workItems',
  'cases',
]
const BATCH = 500

export interface Grown {
  readonly world: World
  /** The community that was copied. */
  readonly original: string
  /** Ids of the copies. */
  readonly copies: readonly string[]
}

/** A seeded world in which one community stands so many times in one neighbourhood, loaded past the operations. */
export async function grownWorld(copies: number, now?: string): Promise<Grown> {
  const world = await openWorld({ seed: 'putian', ...(now === undefined ? {} : { now }) })
  await world.sweep()
  const original = await communityId(world, '样本花园')
  const ids = Array.from({ length: copies }, (_, nth) => `copy_${String(nth).padStart(6, '0')}`)
  const collections = world.emulator.data.collections()
  for (const collection of COPIED.filter((name) => collections.includes(name))) {
    const belonging = [...world.emulator.data.all(collection)].filter((doc) => JSON.stringify(doc).includes(original))
    await load(world, collection, belonging, original, ids)
  }
  return { world, original, copies: ids }
}

type Documents = Parameters<World['emulator']['data']['load']>[1]

async function load(
  world: World,
  collection: string,
  docs: Documents,
  original: string,
  ids: readonly string[],
): Promise<void> {
  for (let at = 0; at < ids.length; at += BATCH) {
    const copies = ids.slice(at, at + BATCH).flatMap((id) => docs.map((doc) => copied(doc, original, id)))
    await world.emulator.data.load(collection, copies)
  }
}

/** The same document of another community: every id in it that names the original names the copy. */
function copied<T extends object>(doc: T, original: string, id: string): T {
  const text = JSON.stringify(doc).replaceAll(original, id)
  const made: T = JSON.parse(text)
  return '_id' in made && !String(made._id).includes(id) ? { ...made, _id: `${String(made._id)}-${id}` } : made
}
