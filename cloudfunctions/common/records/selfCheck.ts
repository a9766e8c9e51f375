import type { Instant, LocalDate } from '../../../domain/common'
import type { SelfCheckAnswer } from '../../../domain/disclosure'
import type { Doc, OfCommunity } from './doc'

/** Where the result hangs: 公告栏、楼道、电梯. */
export type SelfCheckPlace = 'board' | 'corridor' | 'lift'

/** A self-check of one period; `_id` is community and period, as the statement's. */
export interface SelfCheckRecord extends OfCommunity {
  readonly period: string
  /** Unit key and name of whose it is. */
  readonly holder: string
  readonly holderName: string
  readonly answers: readonly SelfCheckAnswer[]
  readonly savedAt: Instant
  readonly savedBy: string
  readonly publication?: SelfCheckPublication
  /** PT-68: how many verified owners have the message, once all of them have it; counted. */
  readonly told?: number
  /** PT-68: how many were told by SMS and by telephone, as entered. */
  readonly sms: number
  readonly phone: number
  /** Verified owners who have opened it; counted. */
  readonly read: number
  /** Unique; sorts by the last day of the period. */
  readonly sortKey: string
}

/** PT-55: where and since when the result hangs. */
export interface SelfCheckPublication {
  readonly on: LocalDate
  readonly places: readonly SelfCheckPlace[]
  readonly photos: readonly string[]
  readonly at: Instant
}

/** That a verified owner has opened a result. `_id` is a hash of result and person. */
export interface SelfCheckReadRecord extends Doc {
  readonly at: Instant
}

export interface SelfCheckRecords {
  readonly selfChecks: SelfCheckRecord
  readonly selfCheckReads: SelfCheckReadRecord
}
