import type { Refusal, Result } from '../../common'
import { accept, refuse } from '../../common'
import type { Hash, LogEntry } from './entry'
import { entryHash, genesisHash } from './entry'

export type ChainRefusal = Refusal & {
  readonly code: 'disclosure.logBroken'
  /** Where the first break is: the seq that should stand there. */
  readonly seq: number
  readonly because: 'seq' | 'previousHash' | 'time' | 'head'
}

/**
 * Follows a community's log from its first entry.
 * @param entries all of them, oldest first
 * @param head the hash that the last entry must have, where it is known from elsewhere (a root, a sheet of paper)
 * @returns the head; refuses at the first entry that doesn't follow from the one before
 */
export function verifyChain(
  communityId: string,
  entries: readonly LogEntry[],
  hash: Hash,
  head?: string,
): Result<string, ChainRefusal> {
  let previousHash = genesisHash(communityId, hash)
  let at = -Infinity
  for (const [index, entry] of entries.entries()) {
    const because = breakAt(entry, index + 1, previousHash, at)
    if (because) return refuse({ code: 'disclosure.logBroken', seq: index + 1, because })
    previousHash = entryHash(entry, hash)
    at = entry.at
  }
  if (head !== undefined && head !== previousHash) {
    return refuse({ code: 'disclosure.logBroken', seq: entries.length, because: 'head' })
  }
  return accept(previousHash)
}

function breakAt(entry: LogEntry, seq: number, previousHash: string, at: number): ChainRefusal['because'] | undefined {
  if (entry.seq !== seq) return 'seq'
  if (entry.previousHash !== previousHash) return 'previousHash'
  return entry.at < at ? 'time' : undefined
}
