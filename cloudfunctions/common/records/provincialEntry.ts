import type { Instant, LocalDate } from '../../../domain/common'
import type { OfCommunity } from './doc'

/** PT-39: that a statement was entered into the provincial system. `_id` is the statement's. */
export interface ProvincialEntryRecord extends OfCommunity {
  /** Entry of the posting log whose figures were entered: a correction has to be entered anew. */
  readonly entryHash: string
  readonly enteredOn: LocalDate
  /** Number that the provincial system gave. */
  readonly number: string
  readonly remark: string
  /** Unit key, its name, and the person. */
  readonly by: string
  readonly byName: string
  readonly byPerson: string
  readonly at: Instant
}

export interface ProvincialEntryRecords {
  readonly provincialEntries: ProvincialEntryRecord
}
