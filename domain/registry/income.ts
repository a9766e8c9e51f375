import type { Dated, LocalDate, Money } from '../common'
import { holdsOn } from '../common'

/** 停车, 广告, 场地, 其他. */
export type IncomeCategory = 'parking' | 'advertising' | 'premises' | 'other'

/** Something in the common parts that brings in money (公共收益来源). */
export interface IncomeSource extends Dated {
  readonly id: string
  readonly communityId: string
  readonly category: IncomeCategory
  readonly item: string
  /** What it should bring; absent where that depends on use (a share of charging fees, scrap). */
  readonly rule?: IncomeRule
  /** The contract with whoever pays: number and payer, where there is one. */
  readonly contract?: { readonly number: string; readonly payer: string }
  /** Why it brings nothing, where that stands from the start. */
  readonly zeroReason?: string
}

/** So many, each at so much a month or a year. */
export interface IncomeRule {
  readonly count: number
  readonly rate: Money
  readonly per: 'month' | 'year'
}

/** The sources that stand in the register on a day. */
export const sourcesOn = (sources: readonly IncomeSource[], day: LocalDate): IncomeSource[] =>
  sources.filter((source) => holdsOn(source, day))
