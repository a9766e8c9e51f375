import { useState } from 'react'
import type { Instant } from '../../domain/common'
import { forget, recall, remember } from './storage'

/** What somebody has filled in so far, kept on this device; it never sends itself. */
export interface Draft<T> {
  readonly value: T
  /** When it was last kept; undefined while nothing has been written. */
  readonly keptAt?: Instant
  /** Keeps the change at once. */
  write(value: T): void
  /** After sending: nothing is left behind. */
  discard(): void
}

interface Kept<T> {
  readonly value: T
  readonly keptAt: Instant
}

/**
 * A draft under a name (say `ask:<statementId>:<line>`), there again after a lost network or a restart.
 * @param accepts tells whether what was kept still has the form's shape; else it starts anew
 */
export function useDraft<T>(name: string, initial: T, accepts: (value: unknown) => value is T): Draft<T> {
  const key = `draft:${name}`
  const [kept, setKept] = useState(() => recall(key, isKept(accepts)))

  return {
    value: kept?.value ?? initial,
    ...(kept && { keptAt: kept.keptAt }),
    write(value) {
      const now = { value, keptAt: Date.now() }
      remember(key, now)
      setKept(now)
    },
    discard() {
      forget(key)
      setKept(undefined)
    },
  }
}

const isKept =
  <T>(accepts: (value: unknown) => value is T) =>
  (kept: unknown): kept is Kept<T> =>
    typeof kept === 'object' && kept !== null && 'value' in kept && 'keptAt' in kept && accepts(kept.value)
