import type { Dated, LocalDate, Money } from '../common'
import type { IncomeSource, SplitRatio } from '../registry'

/** What an earlier statement said, as far as later ones are held against it. */
export interface EarlierStatement {
  /** Short name, as `periodName` gives it. */
  readonly period: string
  readonly first: LocalDate
  readonly last: LocalDate
  /** What each registered source brought; a source that didn't stand there isn't here. */
  readonly income: readonly EarlierIncome[]
  readonly spending: readonly EarlierSpending[]
  /** SHA-256 of the photo of the board, byte for byte. */
  readonly photo?: string
}

export interface EarlierIncome {
  readonly sourceId: string
  /** fen, all its lines together */
  readonly amount: Money
  /** The first of its lines. */
  readonly lineId?: string
  /** Why it brought nothing. */
  readonly reason?: string
}

export interface EarlierSpending {
  readonly lineId: string
  readonly item: string
  readonly amount: Money
  readonly payee?: string
  readonly decisionId?: string
}

/** What a statement is held against: what the registry, the owners' decisions and earlier statements say. */
export interface StatementFacts {
  /** Registered income sources, also those whose term is over. */
  readonly sources: readonly IncomeSource[]
  readonly decisions: readonly Decision[]
  /** How the surplus is split, as agreed one time after another. */
  readonly splits: readonly AgreedSplit[]
  /** fen; absent for the first statement of a community. */
  readonly previousClosing?: Money
  /** Papers of works, by the item of the expenditure line or the subject of its decision. */
  readonly papers: Readonly<Record<string, readonly PaperKind[]>>
  /** Vouchers that stand in other statements of the community, or of another one of its company. */
  readonly vouchersUsed: readonly VoucherUse[]
  /** What the latest statements before said. */
  readonly earlier: readonly EarlierStatement[]
  /** Since when a surplus has stood without any transfer to the maintenance fund. */
  readonly surplusSince?: LocalDate
  /** 公示牌 as registered. */
  readonly noticeBoard?: NoticeBoard
  /** The posting itself; absent while the statement is a draft, and then nothing is asked of it. */
  readonly posting?: PostingFacts
}

/** 业主共同决定 on the use of public income. */
export interface Decision {
  readonly id: string
  readonly subject: string
  readonly limit: Money
  /** Whether the limit holds for each quarter anew, or once. */
  readonly per: 'quarter' | 'total'
  readonly decidedOn: LocalDate
  /** fen spent under it in earlier statements; counts against a limit that holds once. */
  readonly spentBefore: Money
}

/** How the surplus is split, and which paper says so. */
export interface AgreedSplit extends Dated {
  readonly ratio: SplitRatio
  /** How much of the income the cost may take at most, in percent with two decimals at most; absent where no paper says. */
  readonly costPercent?: number
  readonly source: 'serviceContract' | 'ownersDecision'
  /** The paper as people call it. */
  readonly name: string
}

/** 报价, 合同, 验收照片. */
export type PaperKind = 'quotation' | 'contract' | 'acceptance'

export interface VoucherUse {
  readonly voucher: string
  /** Short name of the period it was used in, as `periodName` gives it. */
  readonly period: string
  /** Name of the other community of the same company that used it; absent where it is this one. */
  readonly community?: string
}

export type BoardPosition = 'mainPedestrianEntrance' | 'elsewhere'

export interface NoticeBoard {
  readonly place: string
  readonly position: BoardPosition
}

export interface PostingFacts {
  readonly on: LocalDate
  /** Photo of the board with the posting on it. */
  readonly photo?: BoardPhoto
}

export interface BoardPhoto {
  readonly id: string
  readonly takenOn: LocalDate
  readonly position: BoardPosition
  /** SHA-256 of its bytes; absent while it is only on the phone. */
  readonly hash?: string
}
