import { useCallback, useEffect, useState } from 'react'
import * as v from 'valibot'
import type { PostedContent } from '../../contract/disclosure/content'
import {
  differenceOf,
  treeHeadField,
  witnessOf,
  type Difference,
  type KnownHead,
  type Witness,
} from '../../contract/disclosure/proof'
import { readProof } from '../../contract/disclosure/readProof'
import type { StatementSummary } from '../../contract/disclosure/statement'
import { canonical } from '../../domain/common'
import { summaryOf } from '../../domain/disclosure'
import { call } from './cloud'
import { sha256Of } from './hash'
import { recall, remember } from './storage'

export type SealState = 'checking' | 'verified' | 'differs' | 'offline'

/** What this device worked out of a statement, and whom to call where it differs. */
export interface Sealed {
  readonly state: SealState
  readonly call?: { readonly name: string; readonly phone: string } | undefined
  /** The head under which the statement stands; absent where it isn't in one yet. */
  readonly head?: KnownHead | undefined
  /** What doesn't agree. */
  readonly difference?: Difference | undefined
  /** Whether this device remembered an earlier head, which this one goes on from. */
  readonly goesOn?: boolean
  /** Whether this device last verified another version, which this one took the place of. */
  readonly replaced?: boolean
  /** Works it out again. */
  again(): void
}

/** What this device remembers of a statement that it verified: its entry, and a digest of its sums. */
interface Remembered extends Witness {
  readonly sums: string
}

const HEAD = 'treeHead'
const nameOf = (statementId: string): string => `sealed:${statementId}`
const witnessName = (statementId: string, { correction, postedAt }: PostedContent): string =>
  `sealed:${statementId}:${correction?.version ?? postedAt}`
const isRemembered = (kept: unknown): kept is Remembered =>
  typeof kept === 'object' && kept !== null && 'seq' in kept && 'hash' in kept && 'sums' in kept
const isHead = (kept: unknown): kept is KnownHead => v.is(treeHeadField, kept)

/** The version that is shown, and whether it is shown as the one that stands, or stood last. */
export interface ShownAs {
  readonly version: number
  readonly isLast: boolean
}

/**
 * Works out on this device whether what is shown is what was posted; what is shown is what goes into the hash. It asks for the version
 * that is shown: another one may have taken its place meanwhile.
 */
export function useSeal(statementId: string, content: PostedContent, { version, isLast }: ShownAs): Sealed {
  const [sealed, setSealed] = useState<Omit<Sealed, 'again'>>({ state: 'checking' })
  const verify = useCallback(async () => {
    setSealed({ state: 'checking' })
    setSealed(await workedOut(statementId, content, { version, isLast }))
  }, [statementId, content, version, isLast])
  useEffect(() => void verify(), [verify])
  return { ...sealed, again: () => void verify() }
}

async function workedOut(
  statementId: string,
  content: PostedContent,
  { version, isLast }: ShownAs,
): Promise<Omit<Sealed, 'again'>> {
  const known = recall(HEAD, isHead)
  const proof = await call(readProof, { statementId, version, ...(known && { knownSize: known.size }) })
  if (!proof.ok) return { state: 'offline' }
  const { head, inclusion, call: whom } = proof.value
  const seen = recall(witnessName(statementId, content), isRemembered)
  const last = isLast ? recall(nameOf(statementId), isRemembered) : undefined
  const difference = differenceOf(content, proof.value, { seen, last, known }, sha256Of)
  if (difference !== undefined) return { state: 'differs', call: whom, difference }
  const sums = digestOf({ opening: content.statement.opening, ...summaryOf(content.statement) })
  const witness = { ...witnessOf(proof.value, sha256Of), sums }
  remember(witnessName(statementId, content), witness)
  if (isLast) remember(nameOf(statementId), witness)
  if (head) remember(HEAD, head)
  const replaced = last !== undefined && last.seq < witness.seq
  return { state: 'verified', goesOn: known !== undefined, replaced, ...(head && inclusion && { head }) }
}

/** The head that this device remembers, of whatever community it last verified a statement. */
export const rememberedHead = (): KnownHead | undefined => recall(HEAD, isHead)

/** Whether this device verified these very sums before, and the statement stands under the same entry. */
export function verifiedBefore(statementId: string, entryHash: string, sums: StatementSummary): boolean {
  const kept = recall(nameOf(statementId), isRemembered)
  return kept !== undefined && kept.hash === entryHash && kept.sums === digestOf(sums)
}

const digestOf = (sums: StatementSummary): string => sha256Of(canonical({ ...sums }))
