import { openWorld } from '../test/fixtures/world'
import type { World } from '../test/fixtures/world'
import { timeKey } from '../cloudfunctions/common/workItems'
import { communityId } from '../scripts/seed/places'

/** Whatever belongs to a community and is read with it. */
const COPIED = [
  'communities',
  'registers',
  'books',
  'statements',
  'logHeads',
  'logEntries',
  'statementReach',
  'communityFigures',
  'workItems',
  'cases',
  'services',
  'otherPostings',
  'selfChecks',
  'statementVersions',
  'audits',
]
const BATCH = 500

/** The quarter whose documents stand for those of the quarters before it. */
const FIRST = '2026Q2'
const FIRST_ID = (communityId: string): string => `${communityId}-${FIRST}`
const EARLIER = [
  '2023Q3',
  '2023Q4',
  ...[2024, 2025].flatMap((year) => [1, 2, 3, 4].map((q) => `${year}Q${q}`)),
  '2026Q1',
]
const OF_A_QUARTER = ['statements', 'statementReach', 'workItems']

export interface Grown {
  readonly world: World
  /** The community that was copied. */
  readonly original: string
  /** Ids of the copies. */
  readonly copies: readonly string[]
}

interface Growth {
  readonly now?: string
  /** Twelve quarters unless it says otherwise. */
  readonly isYoung?: boolean
}

/** A seeded world in which one community, twelve quarters old, stands so many times in one neighbourhood, loaded past the operations. */
export async function grownWorld(copies: number, { now, isYoung = false }: Growth = {}): Promise<Grown> {
  const world = await openWorld({ seed: 'putian', ...(now === undefined ? {} : { now }) })
  await world.sweep()
  const original = await communityId(world, '样本花园')
  if (!isYoung) await growOld(world, original)
  const ids = Array.from({ length: copies }, (_, nth) => `copy_${String(nth).padStart(6, '0')}`)
  const collections = world.emulator.data.collections()
  for (const collection of COPIED.filter((name) => collections.includes(name))) {
    const belonging = [...world.emulator.data.all(collection)].filter((doc) => JSON.stringify(doc).includes(original))
    await load(world, collection, belonging, original, ids)
  }
  return { world, original, copies: ids }
}

/** The quarters before those that the seed posts, each with the documents of the first that it does. */
async function growOld(world: World, original: string): Promise<void> {
  const earlier = EARLIER.map((period, nth) => ({ period, sortKey: timeKey(nth + 1, `${original}-${period}`) }))
  for (const collection of OF_A_QUARTER) {
    const first = [...world.emulator.data.all(collection)].filter(({ _id }) => String(_id).includes(FIRST_ID(original)))
    const docs = earlier.flatMap(({ period, sortKey }) =>
      first.map((doc) => ({ ...copied(doc, FIRST, period), ...('sortKey' in doc ? { sortKey } : {}) })),
    )
    if (docs.length > 0) await world.emulator.data.load(collection, docs)
  }
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

/** The same document of another community or quarter: whatever in it names the original names the copy. */
function copied<T extends object>(doc: T, original: string, id: string): T {
  const text = JSON.stringify(doc).replaceAll(original, id)
  const made: T = JSON.parse(text)
  return '_id' in made && !String(made._id).includes(id) ? { ...made, _id: `${String(made._id)}-${id}` } : made
}
