import type { GroundView } from '../../../contract/disclosure/policy'
import type { Finding, Instant, LocalDate, Money } from '../../../domain/common'
import type { EarlierStatement, EntryKind, Stood, VoucherUse } from '../../../domain/disclosure'
import type { StatementSummary } from '../../../contract/disclosure/statement'
import type { Doc, OfCommunity } from './doc'
import type { FoundLater, VoucherSetRecord } from './found'

export type * from './found'

/** When an office had it on its desk (PT-38). */
export interface Receipt {
  readonly office: 'neighbourhood' | 'subdistrict' | 'county'
  readonly regionId: string
  readonly name: string
  readonly at: Instant
}

/** One version of a statement, word for word as it was put before the owners. */
export interface VersionOfStatement extends OfCommunity {
  /** 1 is the first. */
  readonly version: number
  /** PT-06: whether a figure differs from the version before; the first changes all. */
  readonly figuresChanged: boolean
  /** What was posted, word for word, as canonical JSON: what is shown and what was hashed are the same text. */
  readonly content: string
  /** Goes into the hash of the content; deleted with it. */
  readonly salt: string
  /** Entry of the community's posting log. */
  readonly seq: number
  readonly entryHash: string
}

/** The version of a statement that stands, or stood last. `_id` is community and period, so there is one of each. */
export interface StatementRecord extends VersionOfStatement {
  readonly regionPath: readonly string[]
  /** 2026Q3. */
  readonly period: string
  readonly summary: StatementSummary
  readonly findings: number
  readonly postedAt: Instant
  /** Unit key of who posted it, and the person. */
  readonly postedBy: string
  readonly postedByPerson: string
  readonly receipts: readonly Receipt[]
  /** Unique; sorts by the last day of the period. */
  readonly sortKey: string
  /** PT-06: the days of the versions before. */
  readonly stood?: Stood
  /** Present while it is withdrawn. */
  readonly withdrawn?: Withdrawal
  /** What came to light once it stood; the posting itself stays as it was. */
  readonly found?: FoundLater
  /** Unique, sorts by time; there while its vouchers wait to be held against the company's others, see sweep/vouchers. */
  readonly vouchersKey?: string
}

/** That a statement came down without another in its place. */
export interface Withdrawal {
  readonly at: Instant
  readonly reason: string
  readonly byPerson: string
  /** PT-06: that its days weren't full, as it was found; with its ground. */
  readonly findings: readonly Finding[]
  readonly grounds: readonly GroundView[]
  /** Entry of the posting log. */
  readonly seq: number
  readonly salt: string
  readonly entryHash: string
}

/** A version that came down. `_id` is that of the statement with the version. */
export interface StatementVersionRecord extends VersionOfStatement {
  readonly statementId: string
  /** The entry of the posting log that brought it down. */
  readonly ended: { readonly at: Instant; readonly by: 'correction' | 'withdrawal'; readonly seq: number }
  readonly withdrawn?: Withdrawal
}

/** What a manager has filled in so far. `_id` is that of the statement it will be. */
export interface StatementDraftRecord extends OfCommunity {
  readonly period: string
  /** The statement as JSON. */
  readonly statement: string
  readonly boardFileId?: string
  readonly savedAt: Instant
  readonly savedBy: string
}

/** What one earlier statement left behind. */
export interface BookedPeriod {
  readonly period: string
  /** Absent where the closing was taken over from paper. */
  readonly statementId?: string
  readonly last: LocalDate
  /** Absent where the statement doesn't say. */
  readonly closing?: Money
  /** PT-14: it left a surplus and transferred nothing; absent where the closing was taken over from paper. */
  readonly keeps?: boolean
}

/** What earlier statements left behind for the next one, bounded whatever the years. `_id` is the community's. */
export interface BooksRecord extends OfCommunity {
  /** Latest first. */
  readonly periods: readonly BookedPeriod[]
  /** Those of the latest period first. */
  readonly vouchers: readonly VoucherUse[]
  /** Latest first. */
  readonly earlier: readonly EarlierStatement[]
  /** By the decisions' ids. */
  readonly spent: readonly { readonly decisionId: string; readonly amount: Money }[]
  /** Since when a surplus had stood without any transfer before the earliest of the periods kept here. */
  readonly surplusBefore?: LocalDate
  /** What is owed and not posted, the latest period first. */
  readonly owed: readonly OwedPeriod[]
  /** The latest statement, for the first page of a community. */
  readonly latest?: LatestStatement
}

/** A statement that is owed: opened when its period ended, gone when it is posted. */
export interface OwedPeriod {
  readonly period: string
  readonly dueOn?: LocalDate
  /** Name of who posts. */
  readonly holderName: string
  /** Name of the office to which it went up last; absent while it is in time. */
  readonly raisedTo?: string
}

export interface LatestStatement {
  readonly statementId: string
  readonly period: string
  /** Last day of the period. */
  readonly last: LocalDate
  readonly summary: StatementSummary
  readonly findings: number
  readonly postedOn: LocalDate
  readonly dueOn?: LocalDate
  /** Present where it was corrected. */
  readonly correctedOn?: LocalDate
  readonly daysLate: number
  readonly entryHash: string
}

/** Last entry of a community's posting log. `_id` is the community's. */
export interface LogHeadRecord extends OfCommunity {
  readonly seq: number
  readonly hash: string
  readonly at: Instant
}

/** One entry of the posting log; no words and no person. `_id` is community and seq. */
export interface LogEntryRecord extends OfCommunity {
  readonly seq: number
  readonly kind: EntryKind
  readonly at: Instant
  readonly contentHash: string
  readonly previousHash: string
  /** Record that it is about. */
  readonly refId: string
  /** Sorts by time; absent once the tree holds it. */
  readonly treeKey?: string
  /** Its place in the tree; 0 is the first. */
  readonly treeIndex?: number
}

/** How a statement reached its owners, and what was asked on which line. `_id` is the statement's. */
export interface ReachRecord extends OfCommunity {
  readonly read: number
  /** PT-37: how many verified owners have the message; absent until all of them have it. */
  readonly told?: number
  readonly lines: readonly LineTalk[]
}

/** Questions on one line that may be seen by the community. */
export interface LineTalk {
  readonly lineId: string
  readonly asked: number
  readonly answered: number
  /** Those with photos; absent where there are none. */
  readonly evidence?: number
}

/** That a verified owner has opened a statement. `_id` is statement and person. */
export interface StatementReadRecord extends Doc {
  readonly at: Instant
}

/** Whether words may be put before the community: the content check passed them, or a person has to look first. */
export type WordsCheck = 'pass' | 'review'

/** A question on one line of a statement (PT-41); the person who asked is known to handlers only. */
export interface QuestionRecord extends OfCommunity {
  readonly statementId: string
  readonly period: string
  readonly lineId: string
  /** The line as it stood: item and amount. */
  readonly item: string
  readonly amount: Money
  readonly number: string
  readonly personId: string
  /** Unit keys in whose hands it is. */
  readonly handlers: readonly string[]
  readonly words: string
  /** PT-09: photos that stand as evidence. */
  readonly photos?: readonly string[]
  readonly check: WordsCheck
  readonly askedAt: Instant
  /** Days in which it is to be answered; absent where no rule says. */
  readonly answerDays?: number
  readonly answer?: AnswerToQuestion
  /** Name of the office to which it went up last, unanswered. */
  readonly raisedTo?: string
  /** Unique; sorts by the time of asking. */
  readonly sortKey: string
}

export interface AnswerToQuestion {
  readonly words: string
  readonly check: WordsCheck
  readonly at: Instant
  /** Unit key, its name, and the person. */
  readonly by: string
  readonly byName: string
  readonly byPerson: string
  /** Entry of the posting log. */
  readonly seq: number
  readonly salt: string
}

/** Documents of the area disclosure. */
export interface DisclosureRecords {
  readonly statements: StatementRecord
  readonly statementVersions: StatementVersionRecord
  readonly statementDrafts: StatementDraftRecord
  readonly voucherSets: VoucherSetRecord
  readonly books: BooksRecord
  readonly logHeads: LogHeadRecord
  readonly logEntries: LogEntryRecord
  readonly statementReach: ReachRecord
  readonly statementReads: StatementReadRecord
  readonly questions: QuestionRecord
}
