import type { Instant } from '../../../domain/common'
import type { OfCommunity } from './doc'

/** A sheet for the notice board, as it was drawn. `_id` is that of the job that made it, and of its file. */
export interface PrintedSheetRecord extends OfCommunity {
  readonly statementId: string
  readonly version: number
  /** Entry of the posting log whose words it shows. */
  readonly entryHash: string
  /** When that was found which it says besides what the statement was posted with; null where nothing had been. */
  readonly found: Instant | null
  readonly format: 'a4' | 'a3'
  readonly at: Instant
  /** Name of the unit that made it, and the person. */
  readonly byName: string
  readonly byPerson: string
  /** Unique; sorts by the time of making. */
  readonly sortKey: string
}

export interface PrintedSheetRecords {
  readonly printedSheets: PrintedSheetRecord
}
