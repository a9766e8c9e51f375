import type { Finding, Instant, LocalDate } from '../../../domain/common'
import type { TreeHead } from '../../../domain/disclosure'
import type { LeadKind, MustCheckReason, SeenLine, SpotCheckLevel, Unposted } from '../../../domain/supervision'
import type { Doc, OfCommunity } from './doc'

/** 线索: where it came from, which paper says it, and who entered it. */
export interface Lead {
  readonly id: string
  readonly kind: LeadKind
  readonly receivedOn: LocalDate
  readonly reference: string
  readonly caseId?: string
  readonly caseNumber?: string
  readonly by: string
  readonly byName: string
  readonly byPerson: string
  readonly at: Instant
}

/** The leads on one community, the latest first, a bounded number. `_id` is the community's. */
export interface LeadsRecord extends OfCommunity {
  readonly leads: readonly Lead[]
}

/** 抽查: the draw of one region and one period. `_id` is region and period, so there is one. */
export interface DrawRecord extends Doc {
  readonly regionId: string
  readonly regionPath: readonly string[]
  readonly level: SpotCheckLevel
  readonly period: string
  readonly state: 'listing' | 'committed' | 'lots' | 'drawn'
  readonly percent: number
  /** Which reasons put a community into the pool. */
  readonly counting: readonly MustCheckReason[]
  readonly leadMonths: number
  readonly announcedAt: Instant
  readonly by: string
  readonly byName: string
  readonly byPerson: string
  readonly total: number
  readonly must: number
  readonly pages: number
  readonly listHash?: string
  readonly commitment?: string
  readonly committedAt?: Instant
  /** Entries under the last daily root when the list was frozen; 0 where there was none. */
  readonly sizeBefore?: number
  readonly nonce?: string
  /** The daily head from whose root the lots are drawn. */
  readonly head?: TreeHead
  readonly seed?: string
  readonly highest?: string
  readonly chosen?: number
  /** Unique, sorts by the moment at which time looks next whether a root is there; absent before and after. */
  readonly wakeKey?: string
}

/** The number of a draw that nobody has seen; no operation reads it before the lots are drawn. `_id` is the draw's. */
export interface DrawSecretRecord extends Doc {
  readonly nonce: string
}

/** One of the frozen list. */
export interface DrawMember {
  readonly id: string
  readonly name: string
  readonly reasons: readonly MustCheckReason[]
  readonly drawn: boolean
}

/** A page of a frozen list, a hundred communities in the order of their ids. `_id` is draw and number of the page. */
export interface DrawPageRecord extends Doc {
  readonly drawId: string
  readonly nth: number
  readonly members: readonly DrawMember[]
}

/** 实地核实: the visit to a community that was drawn. */
export interface VisitRecord extends OfCommunity {
  readonly drawId: string
  readonly communityName: string
  readonly period: string
  readonly statementId: string
  readonly reasons: readonly MustCheckReason[]
  /** Unit key of the office that visits. */
  readonly holder: string
  readonly holderName: string
  readonly handlers: readonly string[]
  readonly done: boolean
  readonly seen?: SeenRecord
}

/** What was seen. */
export interface SeenRecord {
  readonly at: Instant
  readonly byPerson: string
  readonly boardStands: boolean
  readonly lines: readonly SeenLine[]
  readonly unposted: readonly Unposted[]
  readonly photos: readonly string[]
  readonly note: string
  readonly findings: readonly Finding[]
  /** Entry of the posting log of the statement that was held against it; absent where nothing was posted. */
  readonly entryHash?: string
}

export interface SpotCheckRecords {
  readonly leads: LeadsRecord
  readonly draws: DrawRecord
  readonly drawSecrets: DrawSecretRecord
  readonly drawPages: DrawPageRecord
  readonly visits: VisitRecord
}
