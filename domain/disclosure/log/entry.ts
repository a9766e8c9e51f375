import type { Instant, Json } from '../../common'
import { canonical } from '../../common'

/** SHA-256 of a text in UTF-8 as 64 lower-case hex digits; comes in from outside. */
export type Hash = (text: string) => string

export type EntryKind =
  'posted' | 'corrected' | 'withdrawn' | 'answered' | 'objectionsCounted' | 'auditStep' | 'takenDown'

/**
 * One entry of a community's posting log. It holds no words and no person: the content stays outside, salted, and can be
 * deleted without breaking the chain.
 */
export interface LogEntry {
  /** 1 for the first entry of a community. */
  readonly seq: number
  readonly kind: EntryKind
  readonly at: Instant
  readonly contentHash: string
  /** Hash of the entry before; of the community itself for the first. */
  readonly previousHash: string
}

/** What goes before everything hashed, so that a hash of one kind never passes for another. */
const DOMAIN = { genesis: 'mingzhang/log/1', entry: 'mingzhang/entry/1', content: 'mingzhang/content/1' }

/** The hash that a community's first entry refers to. */
export const genesisHash = (communityId: string, hash: Hash): string =>
  hash(`${DOMAIN.genesis}\n${canonical({ communityId })}`)

export const entryHash = ({ seq, kind, at, contentHash, previousHash }: LogEntry, hash: Hash): string =>
  hash(`${DOMAIN.entry}\n${canonical({ seq, kind, at, contentHash, previousHash })}`)

/**
 * The hash under which a content stands in the log.
 * @param salt random, kept with the content and deleted with it
 */
export const contentHash = (content: Json, salt: string, hash: Hash): string =>
  hash(`${DOMAIN.content}\n${canonical({ salt, content })}`)

/** The entry that follows the last one; `last` is undefined for the first of a community. */
export function nextEntry(
  communityId: string,
  last: LogEntry | undefined,
  { kind, at, contentHash }: Pick<LogEntry, 'kind' | 'at' | 'contentHash'>,
  hash: Hash,
): LogEntry {
  const previousHash = last ? entryHash(last, hash) : genesisHash(communityId, hash)
  return { seq: (last?.seq ?? 0) + 1, kind, at, contentHash, previousHash }
}
