import { createHash } from 'node:crypto'
import { entryHash, leafHash, nodesOf, joined, whole } from '../domain/disclosure'
import { breach } from './books'
import type { Books, Check } from './books'

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
const HEX = 64
const LOWEST = '0-'

/** The leaves as the tiles hold them, in their order. */
const leavesIn = ({ treeTiles }: Books): string[] =>
  treeTiles
    .filter(({ _id }) => _id.startsWith(LOWEST))
    .sort((a, b) => Number(a._id.slice(LOWEST.length)) - Number(b._id.slice(LOWEST.length)))
    .flatMap(({ hashes }) => hashes.match(new RegExp(`.{${HEX}}`, 'g')) ?? [])

/** Every entry stands in the tree at the place that it was told, as it was when it was taken in; the others still wait. */
export const entriesStandInTree: Check = (books) => {
  const leaves = leavesIn(books)
  const told = new Set(books.treeState.flatMap(({ pending }) => pending?.entries ?? []))
  return books.logEntries.flatMap((entry) => {
    const { _id, communityId, seq, treeIndex, treeKey } = entry
    if (treeIndex === undefined) {
      return treeKey !== undefined || told.has(_id)
        ? []
        : [breach('entriesStandInTree', `logEntries/${_id}`, '', 'a place')]
    }
    const leaf = leafHash({ communityId, seq, hash: entryHash(entry, sha256) }, sha256)
    return leaves[treeIndex] === leaf
      ? []
      : [breach('entriesStandInTree', `logEntries/${_id}`, leaf, leaves[treeIndex])]
  })
}

/** The tree has as many leaves as entries were taken in, each place once. */
export const treeHasEveryPlaceOnce: Check = (books) => {
  const size = books.treeState[0]?.size ?? 0
  const pending = books.treeState[0]?.pending
  const places = books.logEntries.flatMap(({ treeIndex }) => treeIndex ?? [])
  const waiting = (pending?.entries ?? []).filter((id) =>
    books.logEntries.some(({ _id, treeIndex }) => _id === id && treeIndex === undefined),
  )
  const isWhole = new Set(places).size === places.length && places.length + waiting.length === size
  return isWhole && leavesIn(books).length === size
    ? []
    : [breach('treeHasEveryPlaceOnce', 'treeState/tree', size, places.length)]
}

/** PT-06: every published head is the root of the leaves that it counts, and heads only grow. */
export const headsAreRoots: Check = (books) => {
  const leaves = leavesIn(books)
  const heads = [...books.treeHeads].sort((a, b) => (a.day < b.day ? -1 : 1))
  return heads.flatMap(({ _id, size, root }, nth) => {
    const nodes = nodesOf({ from: 0, until: size }).map(({ level, index }) =>
      whole(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level), sha256),
    )
    const found = size <= leaves.length ? joined(nodes, sha256) : 'too few leaves'
    const grows = size > (heads[nth - 1]?.size ?? 0)
    return found === root && grows ? [] : [breach('headsAreRoots', `treeHeads/${_id}`, root, found)]
  })
}
