import type { Money } from '../common'
import type { Parameter } from '../policy'
import type { CheckName } from './checkName'
import type { BoardPosition, PaperKind } from './facts'
import type { KeepingKind, PartName } from './statement'

/**
 * What a document (or our defaults) sets for the disclosure of public income. What it doesn't say stays unset, and the
 * check that rests on it isn't made.
 */
export interface DisclosurePolicy {
  /** How often, and by when (PT-05, QX-11). */
  readonly postingSchedule?: Parameter<PostingSchedule>
  /** Days that a posting must stand (PT-06). */
  readonly minimumPostingDays?: Parameter<number>
  /** Days in which a question on a line is answered (PT-41). */
  readonly answerDays?: Parameter<number>
  /** Who may post (QX-11). */
  readonly poster?: Parameter<readonly Poster[]>
  /** Share of owners who object that opens the audit; the share itself counts (PT-49). */
  readonly auditObjectionPercent?: Parameter<number>
  /** Where the notice board has to stand (PT-04). */
  readonly noticeBoard?: Parameter<BoardPosition>
  /** Parts that a statement must have (PT-36). */
  readonly parts?: Parameter<readonly PartName[]>
  /** What of the contact must be there (PT-40). */
  readonly contact?: Parameter<readonly ContactField[]>
  /** Every registered source stands once, under its own category (PT-07). */
  readonly sourcesInFull?: Parameter<true>
  /** The figures agree with one another and with the contracts (PT-08). */
  readonly figuresAgree?: Parameter<true>
  /** Ways of keeping the income that are allowed (PT-10). */
  readonly keeping?: Parameter<readonly KeepingKind[]>
  /** Expenditure rests on an owners' decision (PT-11). */
  readonly decisions?: Parameter<true>
  /** No source brings less than its contract (PT-12). */
  readonly incomeInFull?: Parameter<true>
  /** Parts whose lines need a voucher (PT-12). */
  readonly vouchers?: Parameter<readonly PartName[]>
  /** The surplus is split as agreed, the odd fen to the owners (PT-13). */
  readonly splitAsAgreed?: Parameter<true>
  /** What a transfer to the maintenance fund must show (PT-14). */
  readonly transfers?: Parameter<readonly TransferField[]>
  /** Months that a surplus may stand without a transfer (PT-14). */
  readonly surplusKeptMonths?: Parameter<number>
  /** Works need papers from an amount on (PT-19). */
  readonly works?: Parameter<WorksPapers>
  /** Findings that stop a posting; all others are posted with it. */
  readonly blocking?: Parameter<readonly CheckName[]>
}

export type ParameterName = keyof DisclosurePolicy
export type ValueOf<K extends ParameterName> = NonNullable<DisclosurePolicy[K]> extends Parameter<infer T> ? T : never

export interface PostingSchedule {
  /** 3 is every quarter, 6 every half-year. */
  readonly everyMonths: number
  /** Due on the last day of the month that lies so many months after the period; absent where the document names no day. */
  readonly dueMonthsAfter?: number
}

export type Poster = 'company' | 'ownersCommittee'
export type ContactField = 'name' | 'phone'
export type TransferField = 'voucher' | 'transferredOn'

export interface WorksPapers {
  /** An expenditure counts as works when its item holds one of these words. */
  readonly words: readonly string[]
  /** fen; the amount itself needs the papers */
  readonly from: Money
  readonly papers: readonly PaperKind[]
}
