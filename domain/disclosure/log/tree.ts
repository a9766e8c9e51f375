import type { LocalDate } from '../../common'
import { canonical } from '../../common'
import type { Hash } from './entry'

/** One entry of a community's log, as a leaf of the tree over all of them. */
export interface TreeLeaf {
  readonly communityId: string
  readonly seq: number
  /** Hash of the entry. */
  readonly hash: string
}

/** 当日总根: how the tree stood when a day was over; what is published. */
export interface TreeHead {
  readonly day: LocalDate
  /** Leaves in it. */
  readonly size: number
  readonly root: string
}

/** Shows that a leaf stands in a tree: its place, and the hashes beside the way up. */
export interface InclusionProof {
  readonly index: number
  readonly path: readonly string[]
}

/** What goes before everything hashed, so that a hash of one kind never passes for another. */
const DOMAIN = { leaf: 'mingzhang/leaf/2', node: 'mingzhang/node/2', empty: 'mingzhang/empty/2' }

export const leafHash = ({ communityId, seq, hash: entry }: TreeLeaf, hash: Hash): string =>
  hash(`${DOMAIN.leaf}\n${canonical({ communityId, seq, entry })}`)

export const nodeHash = (left: string, right: string, hash: Hash): string => hash(`${DOMAIN.node}\n${left}\n${right}`)

export const emptyRoot = (hash: Hash): string => hash(DOMAIN.empty)

/**
 * Whether a leaf stands under a root, worked out by whoever asks (RFC 9162, 2.1.3.2).
 * @param leaf its hash
 */
export function isIncluded(
  leaf: string,
  { index, path }: InclusionProof,
  { size, root }: Pick<TreeHead, 'size' | 'root'>,
  hash: Hash,
): boolean {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return false
  const way = path.reduce<Way | undefined>((at, beside) => at && above(at, beside, hash), {
    at: index,
    last: size - 1,
    old: leaf,
    now: leaf,
  })
  return way !== undefined && way.last === 0 && way.now === root
}

/** Whether the later tree begins with all of the earlier one, nothing changed, nothing taken out (RFC 9162, 2.1.4.2). */
export function isConsistent(
  before: Pick<TreeHead, 'size' | 'root'>,
  after: Pick<TreeHead, 'size' | 'root'>,
  path: readonly string[],
  hash: Hash,
): boolean {
  if (!Number.isSafeInteger(before.size) || !Number.isSafeInteger(after.size)) return false
  if (before.size > after.size || before.size <= 0) return false
  if (before.size === after.size) return path.length === 0 && before.root === after.root
  const [first, ...rest] = isPowerOfTwo(before.size) ? [before.root, ...path] : path
  if (first === undefined) return false
  const start = shiftedWhileOdd({ at: before.size - 1, last: after.size - 1, old: first, now: first })
  const way = rest.reduce<Way | undefined>((at, beside) => at && above(at, beside, hash), start)
  return way !== undefined && way.last === 0 && way.old === before.root && way.now === after.root
}

/**
 * Whether a later head follows from an earlier one that somebody kept: its tree begins with all of the earlier, and it is of a later
 * day, or the very same. A day has one head, and no tree two days.
 */
export const headFollows = (before: TreeHead, after: TreeHead, path: readonly string[], hash: Hash): boolean =>
  isConsistent(before, after, path, hash) &&
  (before.size === after.size ? before.day === after.day : before.day < after.day)

/** Where the way up has come to: the place at this height, the last place there, and the hashes of the earlier and the later tree. */
interface Way {
  readonly at: number
  readonly last: number
  readonly old: string
  readonly now: string
}

const isOdd = (place: number): boolean => place % 2 === 1
const half = (place: number): number => Math.floor(place / 2)
/** Halved and not by logarithm: engines of old phones round it. */
const isPowerOfTwo = (size: number): boolean => (isOdd(size) ? size === 1 : isPowerOfTwo(half(size)))

/** One step up with the hash beside; undefined where there is nothing above any more. */
function above({ at, last, old, now }: Way, beside: string, hash: Hash): Way | undefined {
  if (last === 0) return undefined
  if (!isOdd(at) && at !== last) return { at: half(at), last: half(last), old, now: nodeHash(now, beside, hash) }
  const joined = { at, last, old: nodeHash(beside, old, hash), now: nodeHash(beside, now, hash) }
  const on = shiftedWhileEven(joined)
  return { ...on, at: half(on.at), last: half(on.last) }
}

/** A node that is alone at its height goes up as it is. */
function shiftedWhileEven(way: Way): Way {
  let { at, last } = way
  while (!isOdd(at) && at !== 0) [at, last] = [half(at), half(last)]
  return { ...way, at, last }
}

function shiftedWhileOdd(way: Way): Way {
  let { at, last } = way
  while (isOdd(at)) [at, last] = [half(at), half(last)]
  return { ...way, at, last }
}
