import { useCallback, useEffect, useState } from 'react'
import type { PostedContent } from '../../contract/disclosure/content'
import { differenceOf, witnessOf, type Witness } from '../../contract/disclosure/proof'
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
  /** Works it out again. */
  again(): void
}

/** What this device remembers of a statement that it verified: its entry, and a digest of its sums. */
interface Remembered extends Witness {
  readonly sums: string
}

const nameOf = (statementId: string): string => `sealed:${statementId}`
const isRemembered = (kept: unknown): kept is Remembered =>
  typeof kept === 'object' && kept !== null && 'seq' in kept && 'hash' in kept && 'sums' in kept

/** Works out on this device whether what is shown is what was posted; what is shown is what goes into the hash. */
export function useSeal(statementId: string, content: PostedContent): Sealed {
  const [sealed, setSealed] = useState<Omit<Sealed, 'again'>>({ state: 'checking' })
  const verify = useCallback(async () => {
    setSealed({ state: 'checking' })
    const proof = await call(readProof, { statementId })
    if (!proof.ok) return setSealed({ state: 'offline' })
    const seen = recall(nameOf(statementId), isRemembered)
    const difference = differenceOf(content, proof.value, seen, sha256Of)
    if (difference !== undefined) return setSealed({ state: 'differs', call: proof.value.call })
    const sums = digestOf({ opening: content.statement.opening, ...summaryOf(content.statement) })
    remember(nameOf(statementId), { ...witnessOf(proof.value, sha256Of), sums })
    setSealed({ state: 'verified' })
  }, [statementId, content])
  useEffect(() => void verify(), [verify])
  return { ...sealed, again: () => void verify() }
}

/** Whether this device verified these very sums before, and the statement stands under the same entry. */
export function verifiedBefore(statementId: string, entryHash: string, sums: StatementSummary): boolean {
  const kept = recall(nameOf(statementId), isRemembered)
  return kept !== undefined && kept.hash === entryHash && kept.sums === digestOf(sums)
}

const digestOf = (sums: StatementSummary): string => sha256Of(canonical({ ...sums }))
