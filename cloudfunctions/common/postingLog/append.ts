import { createHash } from 'node:crypto'
import type { Instant, Json } from '../../../domain/common'
import { contentHash, entryHash, nextEntry } from '../../../domain/disclosure'
import type { EntryKind, LogEntry } from '../../../domain/disclosure'
import type { LogEntryRecord } from '../records/disclosure'
import type { Transaction } from '../store/port'
import { timeKey } from '../workItems'

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

export interface NewEntry {
  readonly kind: EntryKind
  /** What the entry vouches for; stays outside the log. */
  readonly content: Json
  readonly salt: string
  /** Record that it is about. */
  readonly refId: string
}

export interface Appended {
  readonly entry: LogEntry
  readonly hash: string
}

export const entryId = (communityId: string, seq: number): string => `${communityId}-${seq}`

/**
 * Adds an entry to a community's posting log in the transaction of what it is about: two documents. Two at once conflict on the
 * head, so the chain never forks.
 */
export async function append(
  transaction: Transaction,
  communityId: string,
  { kind, content, salt, refId }: NewEntry,
  now: Instant,
): Promise<Appended> {
  const head = await transaction.get('logHeads', communityId)
  const last = head && (await transaction.get('logEntries', entryId(communityId, head.seq)))
  // Clocks of two machines differ; the log's own time never goes back.
  const at = Math.max(now, head?.at ?? 0)
  const entry = nextEntry(communityId, last, { kind, at, contentHash: contentHash(content, salt, sha256) }, sha256)
  const hash = entryHash(entry, sha256)
  const _id = entryId(communityId, entry.seq)
  await transaction.insert('logEntries', { _id, communityId, refId, ...entry, treeKey: timeKey(at, _id) })
  if (head) await transaction.patch('logHeads', communityId, { seq: entry.seq, hash, at })
  else await transaction.insert('logHeads', { _id: communityId, communityId, seq: entry.seq, hash, at })
  return { entry, hash }
}

/** The entry of a record, as it is hashed. */
export const entryOf = ({ seq, kind, at, contentHash, previousHash }: LogEntryRecord): LogEntry => ({
  seq,
  kind,
  at,
  contentHash,
  previousHash,
})
