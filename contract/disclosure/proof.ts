import * as v from 'valibot'
import { dateOf } from '../../domain/common'
import { contentHash, entryHash, headFollows, isIncluded, leafHash } from '../../domain/disclosure'
import type { Hash } from '../../domain/disclosure'
import { date, instant, list } from '../fields'
import type { PostedContent } from './content'

/** One entry of a community's posting log, as the domain's `LogEntry`. */
export const entryField = v.object({
  seq: v.number(),
  kind: v.picklist(['posted', 'corrected', 'withdrawn', 'answered', 'objectionsCounted', 'auditStep', 'takenDown']),
  at: instant,
  contentHash: v.string(),
  previousHash: v.string(),
})

/** 当日总根, as the domain's `TreeHead`. */
export const treeHeadField = v.object({ day: date, size: v.number(), root: v.string() })

export type KnownHead = v.InferOutput<typeof treeHeadField>

/** What a phone needs to find out for itself whether what it shows is what was posted. */
export const proofField = v.object({
  communityId: v.string(),
  entry: entryField,
  salt: v.string(),
  /** The last head that was published; absent before the first. */
  head: v.optional(treeHeadField),
  /** The entry's place under that head; absent where it isn't in yet. */
  inclusion: v.optional(v.object({ index: v.number(), path: list(v.string()) })),
  /** That the head goes on from the tree of the size asked about; absent where none was, or where it is smaller. */
  consistency: v.optional(list(v.string())),
  /** Whom to call where something isn't as it was posted. */
  call: v.optional(v.object({ name: v.string(), phone: v.string() })),
})

export type Proof = v.InferOutput<typeof proofField>

/** What a phone remembers of a statement that it verified: an entry can't be swapped for another later. */
export interface Witness {
  readonly seq: number
  readonly hash: string
  /** Whether it has stood under a head. */
  readonly inTree?: boolean
}

/** What a phone remembers when it looks again. */
interface RememberedOf {
  readonly seen?: Witness | undefined
  readonly last?: Witness | undefined
  readonly known?: KnownHead | undefined
}

/** Where what is shown and what was posted come apart. */
export type Difference = 'content' | 'entry' | 'tree' | 'head'

/**
 * Works out from the content shown whether it is what was posted: its salted hash stands in the entry, the entry is the one that
 * this phone saw before, it stands under the day's root, and that root goes on from the one that this phone remembers.
 * @param seen of this version of the statement
 * @param last of the statement, as whichever version it was last shown to stand: an earlier one can't stand again
 * @param known the last head that this phone verified, of whatever community
 * @param hash SHA-256 as hex, worked out on this device
 * @returns what doesn't fit; undefined where all does
 */
export function differenceOf(
  content: PostedContent,
  proof: Proof,
  { seen, last, known }: RememberedOf,
  hash: Hash,
): Difference | undefined {
  const { entry, salt } = proof
  if (contentHash(content, salt, hash) !== entry.contentHash) return 'content'
  const own = entryHash(entry, hash)
  if (seen && (seen.seq !== entry.seq || seen.hash !== own)) return 'entry'
  if (last && (last.seq > entry.seq || (last.seq === entry.seq && last.hash !== own))) return 'entry'
  if (known && !goesOn(known, proof, hash)) return 'head'
  return standsInTree(proof, seen, hash) ? undefined : 'tree'
}

/** What to remember of a statement that was verified. */
export const witnessOf = ({ entry, inclusion }: Proof, hash: Hash): Witness => ({
  seq: entry.seq,
  hash: entryHash(entry, hash),
  ...(inclusion ? { inTree: true } : {}),
})

function goesOn(known: KnownHead, { head, consistency = [] }: Proof, hash: Hash): boolean {
  return head !== undefined && headFollows(known, head, consistency, hash)
}

/** An entry that isn't in yet came after the last head's day, or late on it, and was in no head before. */
function standsInTree({ communityId, entry, head, inclusion }: Proof, seen: Witness | undefined, hash: Hash): boolean {
  if (head && inclusion) {
    const leaf = leafHash({ communityId, seq: entry.seq, hash: entryHash(entry, hash) }, hash)
    return isIncluded(leaf, inclusion, head, hash)
  }
  if (inclusion || seen?.inTree) return false
  return head === undefined || head.day <= dateOf(entry.at)
}
