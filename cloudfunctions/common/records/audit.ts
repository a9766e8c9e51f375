import type { Instant, LocalDate, Money } from '../../../domain/common'
import type { AuditStatus, AuditStep, ObjectionShares } from '../../../domain/disclosure'
import type { WordsCheck } from './disclosure'
import type { Doc, OfCommunity } from './doc'

/** Units whose owners object, counted both ways. */
export interface ObjectionCount {
  readonly units: number
  readonly heads: number
  readonly areaDm2: number
}

/** What opened the right to an audit, and how it stood then. */
export interface AuditOpening {
  readonly by: 'owners' | 'resolution' | 'bundle'
  readonly at: Instant
  readonly counted: ObjectionCount
  readonly shares: ObjectionShares
}

/** A resolution of the owners' committee, which opens the right alone. */
export interface AuditResolution {
  readonly number: string
  readonly decidedOn: LocalDate
  readonly fileId: string
}

/** 第三方审计机构 and its contract. */
export interface AuditEngagement {
  readonly auditor: string
  readonly creditCode: string
  readonly contractOn: LocalDate
  readonly fileId: string
  /** Period audited, first and last day. */
  readonly first: LocalDate
  readonly last: LocalDate
}

/** 审计发现: what the auditor found different from what was posted. */
export interface AuditFinding {
  readonly what: string
  /** Line of the statement; absent where it is about the whole. */
  readonly lineId?: string
  readonly item?: string
  /** fen, where it is about an amount. */
  readonly stated?: Money
  readonly found?: Money
  /** What it goes against, in the auditor's words. */
  readonly rule?: string
}

/** One step that an audit took; what the posting log vouches for is `content`. */
export interface AuditEvent {
  readonly step: AuditStep | 'open'
  readonly at: Instant
  /** Name of the unit. */
  readonly byName: string
  readonly by: string
  readonly byPerson: string
  readonly words?: string
  readonly fileIds: readonly string[]
  /** Canonical JSON. */
  readonly content: string
  readonly salt: string
  readonly seq: number
}

/**
 * Objections to one statement and the audit that may come of them: one document, so that the count is live and what
 * reaches the line first opens one audit. `_id` is the statement's.
 */
export interface AuditRecord extends OfCommunity {
  readonly communityName: string
  readonly regionPath: readonly string[]
  /** 2026Q3. */
  readonly period: string
  readonly counted: ObjectionCount
  /** `counting` until the right to an audit has arisen; it stays when objections are withdrawn. */
  readonly state: 'counting' | AuditStatus
  /** Unique; in order of time. */
  readonly listKey: string
  /** When the count is next put into the posting log; absent while it stands there as it is. */
  readonly tallyKey?: string
  readonly opening?: AuditOpening
  readonly resolution?: AuditResolution
  readonly engagement?: AuditEngagement
  readonly bundleId?: string
  /** Of the auditor's report. */
  readonly conclusion?: string
  readonly findings?: readonly AuditFinding[]
  /** When the state began, and the last day for what comes next. */
  readonly since?: LocalDate
  readonly dueOn?: LocalDate
  /** Unit keys: who engages, and who posted and rectifies. */
  readonly engager?: string
  readonly engagerName?: string
  readonly poster?: string
  readonly posterName?: string
  /** PT-52: the photo of what was posted. */
  readonly board?: { readonly fileId: string; readonly postedOn: LocalDate }
  readonly events: readonly AuditEvent[]
}

/** 异议: of one exclusive unit to one statement. `_id` is statement and unit, so there is one of each. */
export interface ObjectionRecord extends OfCommunity {
  readonly statementId: string
  readonly unitId: string
  /** 1栋1单元101. */
  readonly label: string
  /** Head and area as the unit stood when it objected. */
  readonly head: string
  readonly areaDm2: number
  readonly state: 'standing' | 'withdrawn'
  readonly via: 'phone' | 'paper'
  /** Version of the statement against which it was made; a correction leaves it standing. */
  readonly version: number
  readonly lineId?: string
  readonly item?: string
  readonly words?: string
  readonly check?: WordsCheck
  /** Who objected on the phone, or who entered the signature. */
  readonly byPerson: string
  readonly sheetId?: string
  /** Row of the sheet. */
  readonly row?: number
  readonly signedOn?: LocalDate
  readonly at: Instant
  readonly withdrawnAt?: Instant
  readonly withdrawnBecause?: string
  /** The owner took it back, and not those who had entered it wrongly. */
  readonly withdrawnByOwner?: boolean
  /** Unique; in order of time. */
  readonly sortKey: string
}

/** How many units of one head object to a statement: of a buyer, or of the developer. */
export interface ObjectionHeadRecord extends Doc {
  readonly statementId: string
  readonly units: number
}

/** A sheet with signatures on paper. */
export interface SignatureSheetRecord extends OfCommunity {
  /** Unit key of those who enter it: they and the offices above see its scan. */
  readonly handlers: readonly string[]
  readonly statementId: string
  readonly name: string
  readonly fileId: string
  readonly at: Instant
  readonly by: string
  readonly byName: string
  readonly byPerson: string
  readonly sortKey: string
}

/** A count of objections as it was put into the posting log. */
export interface ObjectionTallyRecord extends OfCommunity {
  readonly statementId: string
  /** Canonical JSON: what the entry vouches for. */
  readonly content: string
  readonly salt: string
  readonly seq: number
}

/** 打包审计: one engagement for several small communities; what is found stays with each. */
export interface AuditBundleRecord extends Doc {
  readonly name: string
  readonly regionId: string
  readonly regionPath: readonly string[]
  readonly engagement: AuditEngagement
  readonly members: number
  readonly by: string
  readonly byName: string
  readonly at: Instant
  readonly listKey: string
}

export interface AuditRecords {
  readonly audits: AuditRecord
  readonly objections: ObjectionRecord
  readonly objectionHeads: ObjectionHeadRecord
  readonly signatureSheets: SignatureSheetRecord
  readonly objectionTallies: ObjectionTallyRecord
  readonly auditBundles: AuditBundleRecord
}
