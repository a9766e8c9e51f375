import type { Case, CaseEvent, Place } from '../../../domain/case'
import type { Finding, Instant } from '../../../domain/common'
import type { OfCommunity } from './doc'

/** What the reporter sent; what others may read of it stands beside the original once the content check has passed. */
export interface StoredReport {
  readonly place: Place
  readonly words?: string
  readonly photos: readonly string[]
  readonly plate?: string
  readonly phone?: string
  /** Words with plates and phones masked; absent until they passed the content check. */
  readonly publicWords?: string
  readonly publicPlaceWords?: string
}

/** An entry of the timeline, with what others may read of its words. */
export interface StoredEvent extends CaseEvent {
  readonly publicText?: string
  readonly publicReason?: string
  readonly publicReply?: string
  readonly publicMeasures?: string
}

/** 件: what the workflow knows, who reported it, what was said, and the keys by which it is found. */
export interface CaseRecord extends OfCommunity {
  /** Running number of its community and year, e.g. 样本花园128号. */
  readonly number: number
  readonly year: string
  readonly communityName: string
  /** The reporter. */
  readonly personId: string
  /** The reporter and those who joined. */
  readonly readers: readonly string[]
  /** Unit keys in whose hands it is or was, or that were told of it: they see what handlers see. */
  readonly handlers: readonly string[]
  /** Unit keys that have something to do now. */
  readonly hands: readonly string[]
  readonly problem: Case['problem']
  readonly open: boolean
  readonly held: Case
  readonly report: StoredReport
  readonly timeline: readonly StoredEvent[]
  readonly findings: readonly Finding[]
  /** Unique, sorts by the time of reporting. */
  readonly listKey: string
  /** Unique, sorts by the next due time; ended cases sort by their end. */
  readonly dueKey: string
  /** Until when the reporter may rate or reopen it, once it has ended. */
  readonly endedAt?: Instant
}

/** That somebody who handles a case had the reporter's number shown. */
export interface ContactLookRecord extends OfCommunity {
  readonly caseId: string
  readonly personId: string
  /** Key of the unit for which it was shown. */
  readonly unit: string
  readonly at: Instant
}

export interface CaseRecords {
  readonly cases: CaseRecord
  readonly contactLooks: ContactLookRecord
}
