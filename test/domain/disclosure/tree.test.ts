import { createHash } from 'node:crypto'
import fc from 'fast-check'
import {
  besideEarlier,
  besideLeaf,
  headFollows,
  isConsistent,
  isIncluded,
  joined,
  leafHash,
  nodeHash,
  nodesOf,
  whole,
} from '../../../domain/disclosure'
import { localDate } from '../../../domain/common'
import type { Range } from '../../../domain/disclosure'

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
const leavesOf = (count: number): string[] =>
  Array.from({ length: count }, (_, nth) =>
    leafHash({ communityId: `c${nth % 7}`, seq: nth, hash: hash(`${nth}`) }, hash),
  )

/** The root as RFC 9162 defines it (2.1.1), without any shortcut. */
function rootOf(leaves: readonly string[]): string {
  const [first = ''] = leaves
  if (leaves.length <= 1) return first
  let split = 1
  while (split * 2 < leaves.length) split *= 2
  return nodeHash(rootOf(leaves.slice(0, split)), rootOf(leaves.slice(split)), hash)
}

const hashIn = (leaves: readonly string[], range: Range): string =>
  joined(
    nodesOf(range).map(({ level, index }) => whole(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level), hash)),
    hash,
  )
const headOf = (leaves: readonly string[]) => ({ size: leaves.length, root: rootOf(leaves) })
const inclusionOf = (leaves: readonly string[], index: number) => ({
  index,
  path: besideLeaf(index, { from: 0, until: leaves.length }).map((range) => hashIn(leaves, range)),
})
const consistencyOf = (leaves: readonly string[], earlier: number): string[] =>
  besideEarlier(earlier, leaves.length).map((range) => hashIn(leaves, range))

const other = (one: string, at: number): string => {
  const place = at % one.length
  return one.slice(0, place) + (one[place] === '0' ? '1' : '0') + one.slice(place + 1)
}

describe('the tree over all communities’ logs, by which nothing posted can be changed unnoticed', () => {
  it('has the root of the definition, at every size', () => {
    for (let size = 1; size <= 70; size += 1) {
      const leaves = leavesOf(size)
      expect(hashIn(leaves, { from: 0, until: size })).toBe(rootOf(leaves))
    }
  })

  it('proves every leaf of every size, and shows every size as the beginning of every later one', () => {
    const all = leavesOf(40)
    for (let size = 1; size <= all.length; size += 1) {
      const leaves = all.slice(0, size)
      const head = headOf(leaves)
      leaves.forEach((leaf, index) => expect(isIncluded(leaf, inclusionOf(leaves, index), head, hash)).toBe(true))
      for (let earlier = 1; earlier <= size; earlier += 1) {
        const before = headOf(all.slice(0, earlier))
        expect(isConsistent(before, head, consistencyOf(leaves, earlier), hash)).toBe(true)
      }
    }
  })

  const sized = fc.integer({ min: 2, max: 300 }).chain((size) =>
    fc.record({
      size: fc.constant(size),
      index: fc.nat(size - 1),
      earlier: fc.integer({ min: 1, max: size - 1 }),
      at: fc.nat(),
    }),
  )

  it('denies a leaf, a place, a size, a root or a proof of which one sign is another', () => {
    fc.assert(
      fc.property(sized, ({ size, index, at }) => {
        const leaves = leavesOf(size)
        const head = headOf(leaves)
        const [leaf = '', proof] = [leaves[index], inclusionOf(leaves, index)]
        const spoilt = proof.path.map((one, nth) => (nth === at % proof.path.length ? other(one, at) : one))
        expect(isIncluded(other(leaf, at), proof, head, hash)).toBe(false)
        expect(isIncluded(leaf, { ...proof, index: (index + 1) % size }, head, hash)).toBe(false)
        expect(isIncluded(leaf, { ...proof, index: size }, head, hash)).toBe(false)
        expect(isIncluded(leaf, proof, { ...head, root: other(head.root, at) }, hash)).toBe(false)
        expect(isIncluded(leaf, { ...proof, path: spoilt }, head, hash)).toBe(false)
        expect(isIncluded(leaf, { ...proof, path: proof.path.slice(1) }, head, hash)).toBe(false)
        expect(isIncluded(leaf, { ...proof, path: [...proof.path, leaf] }, head, hash)).toBe(false)
      }),
    )
  })

  it('denies that a tree in which one earlier leaf changed, went or changed places goes on from what was remembered', () => {
    fc.assert(
      fc.property(sized, ({ size, index, earlier, at }) => {
        const leaves = leavesOf(size)
        const before = headOf(leaves.slice(0, earlier))
        const place = index % earlier
        const changed = leaves.map((leaf, nth) => (nth === place ? other(leaf, at) : leaf))
        const shorter = leaves.filter((_, nth) => nth !== place)
        const swapped = [...leaves.slice(1, earlier), ...leaves.slice(0, 1), ...leaves.slice(earlier)]
        for (const rewritten of [changed, shorter, ...(earlier > 1 ? [swapped] : [])]) {
          if (rewritten.length < earlier) continue
          const path = consistencyOf(rewritten, Math.min(earlier, rewritten.length))
          expect(isConsistent(before, headOf(rewritten), path, hash)).toBe(false)
          expect(isConsistent(before, headOf(rewritten), consistencyOf(leaves, earlier), hash)).toBe(false)
        }
      }),
    )
  })

  it('denies a smaller tree, and another root of the same size', () => {
    const leaves = leavesOf(9)
    const head = headOf(leaves)
    expect(isConsistent(head, headOf(leaves.slice(0, 8)), [], hash)).toBe(false)
    expect(isConsistent(head, { ...head, root: other(head.root, 5) }, [], hash)).toBe(false)
    expect(isConsistent(head, head, [], hash)).toBe(true)
    expect(isConsistent({ size: 0, root: '' }, head, [], hash)).toBe(false)
    expect(isConsistent({ ...head, size: 0.5 }, head, [], hash)).toBe(false)
  })

  it('denies a head of an earlier day, of one day twice, and two days for one tree', () => {
    const leaves = leavesOf(9)
    const on = (day: string, size: number) => ({ day: localDate(day), ...headOf(leaves.slice(0, size)) })
    const path = consistencyOf(leaves, 5)
    const before = on('2026-10-15', 5)
    expect(headFollows(before, on('2026-10-16', 9), path, hash)).toBe(true)
    expect(headFollows(before, before, [], hash)).toBe(true)
    for (const day of ['2026-10-15', '2026-10-14']) expect(headFollows(before, on(day, 9), path, hash)).toBe(false)
    expect(headFollows(before, on('2026-10-16', 5), [], hash)).toBe(false)
    expect(headFollows(before, on('2026-10-16', 9), [], hash)).toBe(false)
  })
})
