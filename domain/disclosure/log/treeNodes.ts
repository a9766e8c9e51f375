import type { Hash } from './entry'
import { emptyRoot, nodeHash } from './tree'

/** Leaves from one place up to another, that one outside. */
export interface Range {
  readonly from: number
  readonly until: number
}

/** A whole subtree: 2^level leaves, the index-th of that height. */
export interface TreeNode {
  readonly level: number
  readonly index: number
}

/** The ranges whose hashes stand beside the way up from a leaf, the nearest first (RFC 9162, 2.1.3.1). */
export function besideLeaf(index: number, { from, until }: Range): Range[] {
  if (until - from <= 1) return []
  const middle = from + largestPowerBelow(until - from)
  return index < middle
    ? [...besideLeaf(index, { from, until: middle }), { from: middle, until }]
    : [...besideLeaf(index, { from: middle, until }), { from, until: middle }]
}

/** The ranges whose hashes show that a tree of one size is the beginning of a larger one (RFC 9162, 2.1.4.1). */
export const besideEarlier = (earlier: number, size: number): Range[] =>
  earlier === size ? [] : within(earlier, { from: 0, until: size }, true)

/** @param known whether the earlier tree is just this range, so that whoever asks knows its root */
function within(earlier: number, { from, until }: Range, known: boolean): Range[] {
  if (earlier === until) return known ? [] : [{ from, until }]
  const middle = from + largestPowerBelow(until - from)
  return earlier <= middle
    ? [...within(earlier, { from, until: middle }, known), { from: middle, until }]
    : [...within(earlier, { from: middle, until }, false), { from, until: middle }]
}

/** The whole subtrees that make up a range which begins where a subtree of its size does, the largest first. */
export function nodesOf({ from, until }: Range): TreeNode[] {
  if (from === until) return []
  const size = 2 ** Math.floor(Math.log2(until - from))
  return [{ level: Math.log2(size), index: from / size }, ...nodesOf({ from: from + size, until })]
}

/** The hash of a range from those of its whole subtrees, the largest first; of none the empty tree's. */
export const joined = (nodes: readonly string[], hash: Hash): string =>
  nodes.length === 0 ? emptyRoot(hash) : nodes.reduceRight((right, left) => nodeHash(left, right, hash))

/** The hash of a whole subtree from those at its foot; their number is a power of two. */
export function whole(hashes: readonly string[], hash: Hash): string {
  const [first = emptyRoot(hash)] = hashes
  if (hashes.length <= 1) return first
  const pairs = hashes.flatMap((left, nth) => {
    const right = hashes[nth + 1]
    return nth % 2 === 0 && right !== undefined ? [nodeHash(left, right, hash)] : []
  })
  return whole(pairs, hash)
}

/** The largest power of two below a number of two at least. */
const largestPowerBelow = (size: number): number => 2 ** Math.ceil(Math.log2(size) - 1)
