import type { LocalDate } from '../../../domain/common'
import type { TreeHead } from '../../../domain/disclosure'
import { besideEarlier, besideLeaf } from '../../../domain/disclosure'
import type { TreeHeadRecord } from '../records/tree'
import type { Reader } from '../store/port'
import { hashesOf } from './tiles'

/** The one document that says where the tree stands. */
export const TREE = 'tree'

/** The last head that was published; undefined before the first. One document. */
export const lastHead = async (reader: Pick<Reader, 'get'>): Promise<TreeHead | undefined> =>
  (await reader.get('treeState', TREE))?.head

/** The head of the first later day with a head; undefined while there is none. */
export const firstHeadAfter = async (reader: Pick<Reader, 'find'>, day: LocalDate): Promise<TreeHead | undefined> =>
  headIn(await reader.find('treeHeads', { where: { day: { gt: day } }, order: ['day', 'asc'], limit: 1 }))

/** The head of the last earlier day with a head; undefined where there is none. */
export const lastHeadBefore = async (reader: Pick<Reader, 'find'>, day: LocalDate): Promise<TreeHead | undefined> =>
  headIn(await reader.find('treeHeads', { where: { day: { lt: day } }, order: ['day', 'desc'], limit: 1 }))

const headIn = ([found]: readonly TreeHeadRecord[]): TreeHead | undefined =>
  found && { day: found.day, size: found.size, root: found.root }

/** What shows a leaf under a head, and the head as going on from an earlier size: four tiles at a million leaves. */
export async function proofUnder(
  reader: Pick<Reader, 'get'>,
  { size }: TreeHead,
  index: number | undefined,
  knownSize: number | undefined,
): Promise<{ inclusion?: { index: number; path: string[] }; consistency?: string[] }> {
  const isIn = index !== undefined && index < size
  const leaf = isIn ? besideLeaf(index, { from: 0, until: size }) : []
  const goesOn = knownSize !== undefined && knownSize <= size
  const hashes = await hashesOf(reader, [...leaf, ...(goesOn ? besideEarlier(knownSize, size) : [])])
  return {
    ...(isIn ? { inclusion: { index, path: hashes.slice(0, leaf.length) } } : {}),
    ...(goesOn ? { consistency: hashes.slice(leaf.length) } : {}),
  }
}
