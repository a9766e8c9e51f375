import type { Instant } from '../../../domain/common'
import type { Bill } from '../../../domain/fee'
import type { OfCommunity } from './doc'

/** What a unit was charged and has paid, as one import of the company's roll says. `_id` is the unit's. */
export interface FeeAccountRecord extends OfCommunity {
  readonly unitId: string
  readonly bills: readonly Bill[]
  /** The import that wrote it: rows of one import add up, a new import replaces. */
  readonly importId: string
  /** When the company handed that roll in. */
  readonly importedAt: Instant
}

/** Which import of a community is the latest, and whether it is running. `_id` is the community's. */
export interface FeeRollRecord extends OfCommunity {
  readonly importId: string
  readonly running: boolean
  /** When the roll that stands was handed in; absent until one was taken. */
  readonly takenAt?: Instant
}

export interface FeeRecords {
  readonly feeAccounts: FeeAccountRecord
  readonly feeRolls: FeeRollRecord
}
