import type { GroundView } from '../../../contract/disclosure/policy'
import type { Finding, Instant } from '../../../domain/common'
import type { OfCommunity } from './doc'

/** Findings made after the posting, with their grounds. */
export interface FoundLater {
  readonly at: Instant
  readonly findings: readonly Finding[]
  readonly grounds: readonly GroundView[]
}

/**
 * Vouchers that a version brought in and that still stand in the statement. `_id` is that of the version. They are the company's
 * that served the community then, also when another follows; where there was none, the community's own.
 */
export interface VoucherSetRecord extends OfCommunity {
  readonly communityName: string
  readonly companyId: string
  readonly statementId: string
  readonly period: string
  /** Company and voucher. */
  readonly keys: readonly string[]
  /** Keys that came or went while the statements that name them next don't know of it yet. */
  readonly moved: readonly string[]
  /** Unique; sorts by the time at which they came in. */
  readonly sortKey: string
}
