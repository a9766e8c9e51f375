import type { Instant, LocalDate } from '../../../domain/common'
import type { MapPoint, PlanPoint } from '../../../domain/case'
import type { AgreedSplit, BoardPosition, Decision, KeepingKind, PaperKind } from '../../../domain/disclosure'
import type { IncomeSource, OwnersCommittee, ServiceContract } from '../../../domain/registry'
import type { Doc, OfCommunity } from './doc'

/** A building as the site plan draws it: a rectangle, metres from the plan's upper left corner. */
export interface PlanBuilding extends PlanPoint {
  /** As it stands on the wall: 1栋. */
  readonly name: string
  readonly width: number
  readonly depth: number
}

/** The community seen from above. */
export interface SitePlan {
  /** metres */
  readonly width: number
  readonly depth: number
  readonly buildings: readonly PlanBuilding[]
  /** Middle lines of fire lanes, each at least two points. */
  readonly lanes: readonly { readonly name: string; readonly points: readonly PlanPoint[] }[]
  readonly gates: readonly (PlanPoint & { readonly name: string })[]
}

export interface CommunityRecord extends Doc {
  readonly name: string
  /** Every one and every two letters of the name that stand together: what a search finds it by. */
  readonly nameParts: readonly string[]
  /** The name with the id: the order of names within a region, and how they begin. */
  readonly nameKey: string
  readonly address: string
  /** Codes of regions from the top down to the neighbourhood. */
  readonly regionPath: readonly string[]
  readonly regionNames: readonly string[]
  /** 单体楼 or 小区. */
  readonly layout: 'building' | 'estate'
  /** 老旧小区. */
  readonly old: boolean
  /** Exclusive units in all, as registered. */
  readonly unitCount: number
  /** Ring of corners, GCJ-02; empty while nobody has drawn it. */
  readonly boundary: readonly MapPoint[]
  readonly plan?: SitePlan
  readonly hotlines: readonly { readonly name: string; readonly phone: string }[]
  /** The company that serves it now; absent where none does. */
  readonly companyId?: string
  readonly companyName?: string
  /** PT-40: whom owners ask. */
  readonly companyContact?: { readonly name: string; readonly phone: string }
  /** Unique; when the next statement falls due for opening, see sweep/duties. `timeKey(now, id)` when it is registered. */
  readonly nextDutyKey?: string
  /** Unique; there while open work is still in the hands of companies that serve it no longer, see sweep/handover. */
  readonly handoverKey?: string
  /** The companies whose work is handed over. */
  readonly formerCompanies?: readonly FormerCompany[]
}

export interface FormerCompany {
  readonly companyId: string
  readonly name: string
}

/** A service contract as registered; how a surplus is split stands in `splits`. */
export interface RegisteredContract extends Omit<ServiceContract, 'split'> {
  readonly companyName: string
  /** The paper as people call it. */
  readonly paper: string
}

/** Where a source stands on the site plan, metres from its upper left corner. */
export interface SourcePlace extends PlanPoint {
  readonly building?: string
}

export interface RegisteredSource extends IncomeSource {
  readonly place?: SourcePlace
  /** The owners' decision that allows it, and its scan. */
  readonly consent?: string
  readonly consentFileId?: string
  /** Reports of it (PT-15), the first first. */
  readonly reports?: readonly SourceReport[]
  /** Nobody had registered it: a report brought it here. */
  readonly byReport?: boolean
}

export interface SourceReport {
  readonly caseId: string
  readonly number: number
}

/** 业主共同决定 on the use of public income; what was spent under it stands in the statements. */
export interface RegisteredDecision extends Omit<Decision, 'spentBefore'> {
  readonly paper?: string
}

/** 报价, 合同, 验收照片 of works, by the decision's subject or the expenditure's item. */
export interface RegisteredPaper {
  readonly item: string
  readonly kind: PaperKind
  readonly fileId?: string
  readonly on: LocalDate
}

/** How the income is kept from a day on (PT-10). */
export interface RegisteredKeeping {
  readonly kind: KeepingKind
  readonly holder: string
  readonly lastFour: string
  readonly from: LocalDate
}

/** 公示牌 from a day on (PT-04). */
export interface RegisteredBoard {
  readonly place: string
  readonly position: BoardPosition
  readonly fileId?: string
  readonly from: LocalDate
}

/** What is registered of a community's public income, in one document so that a change may read it whole. `_id` is the community's. */
export interface RegisterRecord extends OfCommunity {
  readonly contracts: readonly RegisteredContract[]
  /** PT-13: how the surplus is split, as agreed one time after another. */
  readonly splits: readonly AgreedSplit[]
  readonly sources: readonly RegisteredSource[]
  readonly decisions: readonly RegisteredDecision[]
  readonly papers: readonly RegisteredPaper[]
  readonly keepings: readonly RegisteredKeeping[]
  readonly boards: readonly RegisteredBoard[]
  readonly committees: readonly OwnersCommittee[]
}

/** One owner in the roll: name and last four figures of the phone, as a salted hash only. */
export interface RollEntry {
  readonly salt: string
  readonly hash: string
  /** Who was bound by this entry. */
  readonly personId?: string
}

/** `_id` follows from community and place, see `unitIdOf`. */
export interface UnitRecord extends OfCommunity {
  readonly building: string
  readonly entrance: string
  readonly room: string
  /** As people write it: 1栋2单元1203. */
  readonly label: string
  readonly areaDm2: number
  /** Sold and handed over; until then it is the developer's. */
  readonly delivered: boolean
  readonly buyerKey?: string
  /** The head that it counts under and its own id, see `headKeyOf`: units of one head stand together. */
  readonly headKey: string
  readonly roll: readonly RollEntry[]
  /** Everybody bound to it, by the roll or by the neighbourhood. */
  readonly holders: readonly string[]
  /** When claims by whomever came to nothing; the latest few. */
  readonly failedClaims?: readonly Instant[]
}

/** All owners of a community as its roll has them, counted whenever a roll came in. `_id` is the community's. */
export interface OwnerCountRecord extends OfCommunity {
  readonly units: number
  readonly heads: number
  readonly areaDm2: number
  /** When that count began. */
  readonly begunAt: Instant
}

/** That somebody owns a unit: claimed, verified, refused or ended. */
export interface BindingRecord extends OfCommunity {
  readonly unitId: string
  readonly personId: string
  readonly label: string
  readonly communityName: string
  readonly state: 'waiting' | 'bound' | 'refused' | 'ended'
  readonly by: 'roll' | 'neighbourhood'
  /** What the person gave, for the neighbourhood to hold against its papers; gone once decided. */
  readonly claim?: { readonly name: string; readonly lastFour: string; readonly words: string }
  /** The neighbourhood's work item while the claim waits. */
  readonly itemId?: string
  readonly reason?: string
  readonly createdAt: Instant
  readonly decidedAt?: Instant
  /** Unique, in order of time. */
  readonly sortKey: string
}
