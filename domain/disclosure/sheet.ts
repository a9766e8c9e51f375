import type { Instant } from '../common'

/** What stands on a printed sheet: which entry of the posting log, and what had been found since the posting. */
export interface PrintedSheet {
  readonly entryHash: string
  /** When that was found; null where nothing had been found yet, undefined where nobody knows. */
  readonly found?: Instant | null | undefined
}

/** A statement as it stands, or stood last. */
interface Posted {
  readonly entryHash: string
  readonly withdrawn?: object | undefined
  readonly found?: { readonly at: Instant } | undefined
}

/**
 * How a printed sheet stands to what is posted. `otherFindings`: the account is the same, what was found of it since the posting
 * isn't what the sheet says. `older`: another version has taken its place.
 */
export type SheetState = 'agrees' | 'otherFindings' | 'older' | 'withdrawn'

export function sheetState(sheet: PrintedSheet, posted: Posted): SheetState {
  if (posted.withdrawn) return 'withdrawn'
  if (sheet.entryHash !== posted.entryHash) return 'older'
  const isOther = sheet.found !== undefined && sheet.found !== (posted.found?.at ?? null)
  return isOther ? 'otherFindings' : 'agrees'
}
