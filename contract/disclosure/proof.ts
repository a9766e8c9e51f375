import * as v from 'valibot'
import { contentHash, entryHash } from '../../domain/disclosure'
import type { Hash, LogEntry } from '../../domain/disclosure'
import { instant, list } from '../fields'
import type { PostedContent } from './content'

/** One entry of a community's posting log, as the domain's `LogEntry`. */
export const entryField = v.object({
  seq: v.number(),
  kind: v.picklist(['posted', 'corrected', 'withdrawn', 'answered', 'objectionsCounted', 'auditStep', 'takenDown']),
  at: instant,
  contentHash: v.string(),
  previousHash: v.string(),
})

/** What a phone needs to find out for itself whether what it shows is what was posted. */
export const proofField = v.object({
  communityId: v.string(),
  entry: entryField,
  salt: v.string(),
  /** The entries behind it, oldest first; at most a hundred. */
  later: list(entryField),
  /** The log's last entry now. */
  head: v.object({ seq: v.number(), hash: v.string() }),
  /** Whom to call where something isn't as it was posted. */
  call: v.optional(v.object({ name: v.string(), phone: v.string() })),
})

export type Proof = v.InferOutput<typeof proofField>

/** What a phone remembers of a statement that it verified: an entry can't be swapped for another later. */
export interface Witness {
  readonly seq: number
  readonly hash: string
}

/** Where what is shown and what was posted come apart. */
export type Difference = 'content' | 'chain' | 'head' | 'entry'

/**
 * Works out from the content shown whether it is what was posted: its salted hash stands in the entry, every later entry
 * builds on it up to the head, and the entry is the one that this phone saw before.
 * @param hash SHA-256 as hex, worked out on this device
 * @returns what doesn't fit; undefined where all does
 */
export function differenceOf(
  content: PostedContent,
  { entry, salt, later, head }: Proof,
  seen: Witness | undefined,
  hash: Hash,
): Difference | undefined {
  if (contentHash(content, salt, hash) !== entry.contentHash) return 'content'
  if (seen && (seen.seq !== entry.seq || seen.hash !== entryHash(entry, hash))) return 'entry'
  const last = follow([entry, ...later], hash)
  if (last === undefined) return 'chain'
  return last.seq < head.seq || (last.seq === head.seq && entryHash(last, hash) === head.hash) ? undefined : 'head'
}

/** What to remember of a statement that was verified. */
export const witnessOf = ({ entry }: Proof, hash: Hash): Witness => ({ seq: entry.seq, hash: entryHash(entry, hash) })

/** The last of entries that follow from one another; undefined where one doesn't. */
function follow(entries: readonly LogEntry[], hash: Hash): LogEntry | undefined {
  const broken = entries.some((entry, index) => {
    const before = entries[index - 1]
    return before && (entry.seq !== before.seq + 1 || entry.previousHash !== entryHash(before, hash))
  })
  return broken ? undefined : entries.at(-1)
}
