import { createHash } from 'node:crypto'
import * as v from 'valibot'
import type { Instant } from '../../../domain/common'
import type { JobRecord } from '../records/system'
import type { Transaction } from '../store/port'
import { timeKey } from '../workItems'
import { keep } from './storage'
import { UNUSED_MS } from './unused'

/** A file that a job made for whoever asked for it, as the job's outcome names it. */
export const madeFile = v.object({
  fileId: v.string(),
  cloudId: v.string(),
  /** As it is saved. */
  name: v.string(),
  mime: v.string(),
  bytes: v.number(),
  sha256: v.string(),
  /** Statements in it. */
  statements: v.number(),
})

export type MadeFile = v.InferOutput<typeof madeFile>

/** What a job that makes files says when it has ended. */
export const madeOutcome = v.object({ files: v.array(madeFile) })

interface Making {
  readonly fileId: string
  readonly name: string
  readonly extension: string
  readonly mime: string
  readonly bytes: Buffer
  readonly statements: number
}

/** Stores what was made; done again by a step that died, it writes the same path once more. */
export async function keepMade({ extension, bytes, ...made }: Making): Promise<MadeFile> {
  const cloudId = await keep(made.fileId, extension, bytes)
  return { ...made, cloudId, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** Notes a made file in the transaction of its step; it goes by itself after a week, and can be made again. */
export async function noteMade(
  transaction: Transaction,
  { personId }: JobRecord,
  { fileId, cloudId, mime, bytes, sha256 }: MadeFile,
  now: Instant,
): Promise<void> {
  if (await transaction.get('files', fileId)) return
  await transaction.insert('files', {
    _id: fileId,
    personId,
    purpose: 'made',
    cloudId,
    mime,
    bytes,
    sha256,
    check: 'pass',
    at: now,
    unusedKey: timeKey(now + UNUSED_MS, fileId),
  })
}
