import type { LocalDate } from '../../common'
import { canonical } from '../../common'
import type { Hash } from './entry'

/** Where a community's log stood at the end of a day. */
export interface Head {
  readonly communityId: string
  readonly seq: number
  /** Hash of its last entry. */
  readonly hash: string
}

/** The root of a day over all communities' heads; what is published. */
export interface DayRoot {
  readonly day: LocalDate
  readonly communities: number
  readonly root: string
}

/** Shows that a head stands under a root: its place, and the hashes beside the way up. */
export interface InclusionProof {
  readonly index: number
  readonly beside: readonly string[]
}

const DOMAIN = { leaf: 'mingzhang/leaf/1', node: 'mingzhang/node/1', root: 'mingzhang/root/1' }

/** The day's root. Heads count in the order of their community ids, however they come; of each community one. */
export function dayRoot(day: LocalDate, heads: readonly Head[], hash: Hash): DayRoot {
  const levels = levelsOf(heads, hash)
  return { day, communities: heads.length, root: rootHash(day, heads.length, topOf(levels), hash) }
}

/** The proof for one community; undefined where it has no head in the day. */
export function proveInclusion(heads: readonly Head[], communityId: string, hash: Hash): InclusionProof | undefined {
  const index = inOrder(heads).findIndex((head) => head.communityId === communityId)
  if (index < 0) return undefined
  let at = index
  const beside = levelsOf(heads, hash).flatMap((level) => {
    const sibling = level[at ^ 1]
    at >>= 1
    return sibling === undefined ? [] : [sibling]
  })
  return { index, beside }
}

/** Whether a head stands under the root of a day. */
export function isIncluded(
  head: Head,
  proof: InclusionProof,
  { day, communities, root }: DayRoot,
  hash: Hash,
): boolean {
  if (proof.index < 0 || proof.index >= communities) return false
  const beside = [...proof.beside]
  let top = leafHash(head, hash)
  let index = proof.index
  for (let width = communities; width > 1; width = (width + 1) >> 1) {
    const alone = index === width - 1 && index % 2 === 0
    const sibling = alone ? undefined : beside.shift()
    if (!alone && sibling === undefined) return false
    if (sibling !== undefined) top = index % 2 === 0 ? nodeHash(top, sibling, hash) : nodeHash(sibling, top, hash)
    index >>= 1
  }
  return beside.length === 0 && rootHash(day, communities, top, hash) === root
}

const leafHash = ({ communityId, seq, hash: head }: Head, hash: Hash): string =>
  hash(`${DOMAIN.leaf}\n${canonical({ communityId, seq, head })}`)

const nodeHash = (left: string, right: string, hash: Hash): string => hash(`${DOMAIN.node}\n${left}\n${right}`)

const rootHash = (day: LocalDate, communities: number, top: string, hash: Hash): string =>
  hash(`${DOMAIN.root}\n${canonical({ day, communities, top })}`)

const inOrder = (heads: readonly Head[]): Head[] =>
  [...heads].sort((a, b) => (a.communityId < b.communityId ? -1 : a.communityId > b.communityId ? 1 : 0))

const topOf = (levels: readonly (readonly string[])[]): string => levels[levels.length - 1]?.[0] ?? ''

/** Leaves first, the top last. A node without a sibling goes up as it is: doubled, two lists could have one root. */
function levelsOf(heads: readonly Head[], hash: Hash): string[][] {
  const levels = [inOrder(heads).map((head) => leafHash(head, hash))]
  for (let level = levels[0] ?? []; level.length > 1; level = levels[levels.length - 1] ?? []) {
    levels.push(pairsOf(level).map(([left, right]) => (right === undefined ? left : nodeHash(left, right, hash))))
  }
  return levels
}

const pairsOf = (level: readonly string[]): [string, string | undefined][] =>
  level.flatMap((left, index) => (index % 2 === 0 ? [[left, level[index + 1]]] : []))
