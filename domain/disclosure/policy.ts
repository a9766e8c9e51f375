import type { Money } from '../common'
import type { Clause, Parameter, Reason } from '../policy'
import type { AuditTerms } from './audit/clock'
import type { ObjectionBasis } from './audit/objection'
import type { CheckName } from './checkName'
import type { BoardPosition, PaperKind } from './facts'
import type { SelfCheckRule } from './selfCheck'
import type { KeepingKind, PartName } from './statement'

/** What can be set for the disclosure of public income. */
export interface DisclosureValues {
  /** How often, and by when (PT-05, QX-11). */
  readonly postingSchedule: PostingSchedule
  /** Days that a posting must stand (PT-06). */
  readonly minimumPostingDays: number
  /** Days in which a question on a line is answered (PT-41). */
  readonly answerDays: number
  /** Who may post (QX-11). */
  readonly poster: readonly Poster[]
  /** Share of owners who object that opens the audit; the share itself counts (PT-49). */
  readonly auditObjectionPercent: number
  /** Of what the share is taken: of heads, of area, or of both; unset, both must reach it (PT-49). */
  readonly auditObjectionBasis: ObjectionBasis
  /** Who engages the auditor, the first that the community has (PT-49). */
  readonly auditEngagers: readonly AuditEngager[]
  /** Days that each step of an audit may take. */
  readonly auditTerms: AuditTerms
  /** Where there was no income and nobody objects, no audit is asked for (PT-51). */
  readonly auditExemption: true
  /** Where the notice board has to stand (PT-04). */
  readonly noticeBoard: BoardPosition
  /** Parts that a statement must have (PT-36). */
  readonly parts: readonly PartName[]
  /** What of the contact must be there (PT-40). */
  readonly contact: readonly ContactField[]
  /** Every registered source stands once, under its own category (PT-07). */
  readonly sourcesInFull: true
  /** The figures agree with one another and with the contracts (PT-08). */
  readonly figuresAgree: true
  /** Ways of keeping the income that are allowed (PT-10). */
  readonly keeping: readonly KeepingKind[]
  /** Expenditure rests on an owners' decision (PT-11). */
  readonly decisions: true
  /** No source brings less than its contract (PT-12). */
  readonly incomeInFull: true
  /** From where on a source's income counts as a jump against the statements before (PT-12). */
  readonly incomeJump: IncomeJump
  /** Parts whose lines need a voucher (PT-12). */
  readonly vouchers: readonly PartName[]
  /** The surplus is split as agreed, the odd fen to the owners (PT-13). */
  readonly splitAsAgreed: true
  /** The cost takes no more of the income than was agreed (PT-20). */
  readonly costAsAgreed: true
  /** What a transfer to the maintenance fund must show (PT-14). */
  readonly transfers: readonly TransferField[]
  /** Months that a surplus may stand without a transfer (PT-14). */
  readonly surplusKeptMonths: number
  /** What counts as works, and the papers they need (PT-19). */
  readonly works: WorksPapers
  /** fen from which works need their papers; the amount itself needs them. */
  readonly worksFrom: Money
  /** Months of earlier statements in which works are looked for that come again (PT-19). */
  readonly worksAgainMonths: number
  /** What those who post look at themselves when a period is over (PT-35, QX-44). */
  readonly selfCheck: SelfCheckRule
  /** Findings that stop a posting; all others are posted with it. */
  readonly blocking: readonly CheckName[]
  /** Findings with which a statement isn't posted in full (PT-01). */
  readonly notInFull: readonly CheckName[]
}

export type ParameterName = keyof DisclosureValues

/**
 * What a document (or our defaults) sets for the disclosure of public income. What it doesn't say stays unset, and the
 * check that rests on it isn't made.
 */
export type DisclosurePolicy = { readonly [K in ParameterName]?: Parameter<DisclosureValues[K]> }

/** Why something is checked here: a clause of a document, or our reason. */
export type Ground = Clause | Reason

/** How often is posted and by when. What the document doesn't say is absent: a cadence without a day, or a duty without a cadence. */
export interface PostingSchedule {
  /** 3 is every quarter, 6 every half-year; absent where the document sets the duty and says neither how often nor by when. */
  readonly everyMonths?: number
  /** Due on the last day of the month that lies so many months after the period; absent where the document names no day. */
  readonly dueMonthsAfter?: number
}

export type Poster = 'company' | 'ownersCommittee'
export type AuditEngager = 'ownersCommittee' | 'neighbourhood' | 'county'
export type ContactField = 'name' | 'phone'
export type TransferField = 'voucher' | 'transferredOn'

export interface IncomeJump {
  /** More than so much above the most or below the least that there was. */
  readonly percent: number
  /** fen; less apart is no jump, and this itself is one. */
  readonly from: Money
  /** Statements before that are looked at, at most and at least. */
  readonly periods: number
  readonly enough: number
}

export interface WorksPapers {
  /** An expenditure counts as works when its item holds one of these words. */
  readonly words: readonly string[]
  /** Words that hold one of them and mean no works. */
  readonly butNot: readonly string[]
  readonly papers: readonly PaperKind[]
}
