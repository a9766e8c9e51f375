import type { Instant, LocalDate } from '../../../domain/common'
import type { Doc } from './doc'

/** 当日总根: how the tree over all log entries stood when a day was over. `_id` is the day. */
export interface TreeHeadRecord extends Doc {
  readonly day: LocalDate
  readonly size: number
  readonly root: string
  readonly publishedAt: Instant
}

/** Where the tree stands; one document. */
export interface TreeStateRecord extends Doc {
  readonly size: number
  /** The day whose entries are being taken in and which has no head yet; absent once it has. */
  readonly openDay?: LocalDate
  /** Entries that are in the tree and haven't been told their place yet; nothing else is taken in before they have. */
  readonly pending?: { readonly from: number; readonly entries: readonly string[] }
  /** The last that was published. */
  readonly head?: { readonly day: LocalDate; readonly size: number; readonly root: string }
}

/** The hashes of a thousand neighbouring subtrees of one height, one after another as hex. `_id` is level and index. */
export interface TreeTileRecord extends Doc {
  readonly hashes: string
}

/** Documents of the tree over all communities' logs. */
export interface TreeRecords {
  readonly treeHeads: TreeHeadRecord
  readonly treeState: TreeStateRecord
  readonly treeTiles: TreeTileRecord
}
