import type { LocalDate, Money, Period } from '../common'

/** The five parts of a statement in their order (PT-36): 经营收入、经营成本、结余分配、经营支出、结余转存. */
export const PARTS = ['income', 'cost', 'split', 'expenditure', 'transfer'] as const
export type PartName = (typeof PARTS)[number]

/** One line of a part. Which of the fields a part asks for says `ASKED_OF`. */
export interface Line {
  /** Stays the same through corrections: questions and evidence hang on it. */
  readonly id: string
  readonly item: string
  /** fen, as stated */
  readonly amount: Money
  /** 类别: a category of the source register, or the words that stood there where it knows none such. */
  readonly category?: string
  /** The registered income source. */
  readonly sourceId?: string
  /** Why a source brought nothing. */
  readonly reason?: string
  /** Whose share of the surplus it is. */
  readonly receiver?: Receiver
  readonly voucher?: string
  /** The owners' decision that allows it (PT-11). */
  readonly decisionId?: string
  readonly payee?: string
  /** Day on which the surplus went to the maintenance fund (PT-14). */
  readonly transferredOn?: LocalDate
  readonly remark?: string
  /** Row of the sheet it was read from; 1 is the first. */
  readonly row?: number
}

export type Receiver = 'company' | 'owners'
export type LineField = Exclude<keyof Line, 'id' | 'item' | 'amount' | 'row'>

/** What each part asks of its lines, besides item and amount. */
export const ASKED_OF: Readonly<Record<PartName, readonly LineField[]>> = {
  income: ['category', 'sourceId', 'reason'],
  cost: ['voucher', 'remark'],
  split: ['receiver', 'remark'],
  expenditure: ['voucher', 'decisionId', 'payee', 'remark'],
  transfer: ['voucher', 'transferredOn', 'remark'],
}

/** 单独开户 or 专账 (PT-10). */
export type KeepingKind = 'separateAccount' | 'separateBooks'

/** How the public income is kept. */
export interface Keeping {
  readonly kind: KeepingKind
  /** Name on the account; empty where nobody wrote it. */
  readonly holder: string
  /** Of the account number; empty where nobody wrote them. */
  readonly lastFour: string
}

/** 联系人及联系电话 (PT-40); empty where nobody wrote it. */
export interface Contact {
  readonly name: string
  readonly phone: string
}

/** A total of a part, or of some of its lines, as a sheet states it. */
export interface Subtotal {
  readonly part: PartName
  readonly amount: Money
  readonly row?: number
  /** Ids of the lines it adds up; absent where it is all of the part. */
  readonly of?: readonly string[]
}

/** Places of a statement outside its lines. */
export type Place = 'opening' | 'closing' | 'contact.name' | 'contact.phone' | 'keeping' | PartName

/**
 * 公共收益收支情况: what a community's common parts brought in and paid out over a period. It holds what is stated, right
 * or wrong, and also a draft: `null` is a part (or an end of the account) that isn't there, an empty list is an explicit
 * zero (PT-36).
 */
export interface Statement {
  readonly period: Period
  readonly contact: Contact
  readonly keeping: Keeping | null
  /** fen */
  readonly opening: Money | null
  readonly income: readonly Line[] | null
  readonly cost: readonly Line[] | null
  readonly split: readonly Line[] | null
  readonly expenditure: readonly Line[] | null
  readonly transfer: readonly Line[] | null
  /** fen */
  readonly closing: Money | null
  /** Why there was no income at all, in a community without a source of income. */
  readonly noIncomeReason?: string
  readonly subtotals?: readonly Subtotal[]
  /** Rows of the sheet that the places outside the lines were read from. */
  readonly rows?: Readonly<Partial<Record<Place, number>>>
}
