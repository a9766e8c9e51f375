import type { Instant } from '../../../domain/common'
import type { Asked, OtherKind, ServiceItem, WrittenItem } from '../../../domain/disclosure'
import type { OfCommunity } from './doc'

/** One version of one item of the service disclosure, as the posting log vouches for it. */
export interface VouchedVersion {
  readonly item: WrittenItem
  /** 1 for the first. */
  readonly version: number
  /** What was disclosed, word for word, as canonical JSON: what is shown and what was hashed are the same text. */
  readonly content: string
  readonly salt: string
  readonly seq: number
  readonly entryHash: string
  readonly postedAt: Instant
}

/** A version for good. `_id` is community, item and version. */
export interface ServiceVersionRecord extends OfCommunity, VouchedVersion {
  readonly postedByPerson: string
  /** Unique; sorts by version. */
  readonly sortKey: string
}

/** The service disclosure of a community as it stands. `_id` is the community's. */
export interface ServiceRecord extends OfCommunity {
  /** The latest version of each item that was written. */
  readonly items: readonly VouchedVersion[]
  /** Linked items that have a posting that stands. */
  readonly linked: readonly ServiceItem[]
  /** What was asked when it was last counted. */
  readonly asked: Asked
  /** Unique; when it is next held against the rules, see sweep/service. */
  readonly turnKey: string
}

/** A posting beside public income. */
export interface OtherPostingRecord extends OfCommunity {
  readonly kind: OtherKind
  readonly title: string
  /** What was posted, word for word, as canonical JSON. */
  readonly content: string
  readonly salt: string
  readonly seq: number
  readonly entryHash: string
  readonly postedAt: Instant
  /** Unit key of who posted it, and the person. */
  readonly postedBy: string
  readonly postedByPerson: string
  readonly stands: boolean
  readonly withdrawn?: Withdrawal
  /** Unique; sorts by the time of posting. */
  readonly sortKey: string
}

/** That a posting was taken down, as its own entry of the log. */
export interface Withdrawal {
  readonly at: Instant
  /** Who, when and why as canonical JSON. */
  readonly content: string
  readonly salt: string
  readonly seq: number
}

/** Documents of service disclosure and of postings beside public income. */
export interface ServiceRecords {
  readonly services: ServiceRecord
  readonly serviceVersions: ServiceVersionRecord
  readonly otherPostings: OtherPostingRecord
}
