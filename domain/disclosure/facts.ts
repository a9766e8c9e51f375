import type { LocalDate, Money } from '../common'

/** What a statement is held against: what the registry, the owners' decisions and earlier statements say. */
export interface StatementFacts {
  /** Registered income sources, also those whose term is over. */
  readonly sources: readonly IncomeSource[]
  readonly decisions: readonly Decision[]
  /** Ratios of the split, as agreed one after another. */
  readonly splitRatios: readonly SplitRatio[]
  /** fen; absent for the first statement of a community. */
  readonly previousClosing?: Money
  /** Papers of works, by the item of the expenditure line or the subject of its decision. */
  readonly papers: Readonly<Record<string, readonly PaperKind[]>>
  /** Vouchers that stand in other statements of the community. */
  readonly vouchersUsed: readonly VoucherUse[]
  /** Since when a surplus has stood without any transfer to the maintenance fund. */
  readonly surplusSince?: LocalDate
  /** 公示牌 as registered. */
  readonly noticeBoard?: NoticeBoard
  /** The posting itself; absent while the statement is a draft, and then nothing is asked of it. */
  readonly posting?: PostingFacts
}

/** A registered source of public income, with what its contract brings. */
export interface IncomeSource {
  readonly id: string
  /** 停车, 广告, 场地, 其他 … */
  readonly category: string
  readonly item: string
  /** What it must bring; null where that depends on use. */
  readonly rule: IncomeRule | null
  /** First and last day of the contract; open where absent. */
  readonly from?: LocalDate
  readonly until?: LocalDate
}

export type IncomeRule =
  { readonly count: number; readonly fenPerMonth: Money } | { readonly count: number; readonly fenPerYear: Money }

/** 业主共同决定 on the use of public income. */
export interface Decision {
  readonly id: string
  readonly subject: string
  readonly limit: Money
  /** Whether the limit holds for each quarter anew, or once. */
  readonly per: 'quarter' | 'total'
  readonly decidedOn: LocalDate
  /** Spent under it in earlier statements; counts against a limit that holds once. */
  readonly spentBefore: Money
}

/** What share of the surplus the company has, and which paper says so. */
export interface SplitRatio {
  readonly companyPercent: number
  readonly source: 'serviceContract' | 'ownersDecision'
  /** The paper as people call it. */
  readonly name: string
  readonly from?: LocalDate
  readonly until?: LocalDate
}

/** 报价, 合同, 验收照片. */
export type PaperKind = 'quotation' | 'contract' | 'acceptance'

export interface VoucherUse {
  readonly voucher: string
  /** Short name of the period it was used in, as `periodName` gives it. */
  readonly period: string
}

export type BoardPosition = 'mainPedestrianEntrance' | 'elsewhere'

export interface NoticeBoard {
  readonly place: string
  readonly position: BoardPosition
}

export interface PostingFacts {
  readonly on: LocalDate
  /** Photo of the board with the posting on it. */
  readonly photo?: { readonly id: string; readonly takenOn: LocalDate; readonly position: BoardPosition }
}
