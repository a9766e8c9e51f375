import type { Instant, Refusal, Result } from '../common'
import { accept, refuse } from '../common'
import type { AttemptLimit } from './policy'

/** What the roll of a unit knows of one of its owners. */
export interface RollEntry {
  readonly unitId: string
  readonly ownerName: string
  readonly phoneLastFour?: string
  readonly idLastFour?: string
  /** Person who is bound to it already. */
  readonly boundTo?: string
}

/** A person says: this unit is mine, and shows that by what only its owner is likely to know. */
export interface BindingClaim {
  readonly personId: string
  readonly name: string
  readonly lastFour: string
  /** Whether the four are the last of the phone or of the ID number. */
  readonly of: 'phone' | 'idNumber'
}

/** 'bound' at once, or 'waits' until the neighbourhood's staff have looked at the papers. */
export type BindingOutcome =
  { readonly kind: 'bound'; readonly entry: RollEntry } | { readonly kind: 'waits'; readonly attemptsLeft: number }

export type BindingRefusal =
  | (Refusal & { readonly code: 'registry.tooManyAttempts'; readonly attempts: number; readonly againAt: Instant })
  | (Refusal & { readonly code: 'registry.unitBoundAlready' })

const HOUR_MS = 3_600_000

/**
 * Binds a person to a unit by its roll. A claim that fits none of the entries says nothing about which part was wrong.
 * @param entries of this unit: one for each of its owners
 * @param failedAt when this person's claims on any unit came to nothing
 * @returns refuses after too many such claims, and where the entry it fits is another person's already
 */
export function bind(
  claim: BindingClaim,
  entries: readonly RollEntry[],
  failedAt: readonly Instant[],
  limit: AttemptLimit,
  now: Instant,
): Result<BindingOutcome, BindingRefusal> {
  const recent = failedAt.filter((at) => now - at < limit.hours * HOUR_MS).sort((a, b) => a - b)
  if (recent.length >= limit.attempts) {
    const first = recent[recent.length - limit.attempts] ?? now
    return refuse({
      code: 'registry.tooManyAttempts',
      attempts: limit.attempts,
      againAt: first + limit.hours * HOUR_MS,
    })
  }
  const [entry] = entries.filter((candidate) => fits(claim, candidate))
  if (!entry) return accept({ kind: 'waits', attemptsLeft: limit.attempts - recent.length - 1 })
  if (entry.boundTo !== undefined && entry.boundTo !== claim.personId) {
    return refuse({ code: 'registry.unitBoundAlready' })
  }
  return accept({ kind: 'bound', entry })
}

function fits(claim: BindingClaim, entry: RollEntry): boolean {
  const known = claim.of === 'phone' ? entry.phoneLastFour : entry.idLastFour
  const sameName = sameText(plain(claim.name), plain(entry.ownerName))
  const sameFour = sameText(plain(claim.lastFour), plain(known ?? ''))
  return sameName && sameFour && plain(claim.lastFour).length === FOUR
}

const FOUR = 4

/** Takes as long for a near miss as for a wild guess. */
function sameText(given: string, known: string): boolean {
  let difference = given.length ^ known.length
  for (let at = 0; at < given.length; at += 1) difference |= given.charCodeAt(at) ^ (known.charCodeAt(at) || 0)
  return difference === 0
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s·•]/g, '')
    .toUpperCase()
