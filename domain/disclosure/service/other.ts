import type { LocalDate, Money } from '../../common'
import { addDays, daysBetween, sum } from '../../common'
import type { ServiceItem } from './item'
import type { ServiceValues } from './policy'

/** Postings beside public income: YC-07 (fee income and expenses, parking), YC-06 (maintenance fund), YC-08 (report). */
export const OTHER_KINDS = ['feeAccounts', 'parkingManagement', 'maintenanceFund', 'performanceReport'] as const

export type OtherKind = (typeof OTHER_KINDS)[number]

/** The item of service disclosure that stands complete while a posting of the kind stands (YC-06). */
export const ITEM_OF_KIND: { readonly [K in OtherKind]?: ServiceItem } = {
  maintenanceFund: 'maintenanceFund',
  performanceReport: 'performance',
}

/** The parameter by which a document asks for a kind. */
export const PARAMETER_OF_KIND: { readonly [K in OtherKind]: keyof ServiceValues } = {
  feeAccounts: 'feeAccounts',
  parkingManagement: 'parkingManagement',
  maintenanceFund: 'maintenanceFund',
  performanceReport: 'performanceReport',
}

/** One line of its table; without a side it is neither income nor expense. */
export interface OtherLine {
  readonly item: string
  readonly side?: 'income' | 'expense'
  readonly amount?: Money
  readonly note: string
}

/** Sums of both sides, and of what is left; undefined where no line has an amount on a side. */
export function sidesOf(lines: readonly OtherLine[]): { income: Money; expense: Money } | undefined {
  const of = (side: OtherLine['side']): Money[] =>
    lines.flatMap((line) => (line.side === side && line.amount !== undefined ? [line.amount] : []))
  const [income, expense] = [of('income'), of('expense')]
  return income.length + expense.length === 0 ? undefined : { income: sum(income), expense: sum(expense) }
}

/** How long such a posting has stood of the days that it has to. */
export interface OtherStanding {
  readonly daysUp: number
  /** First day on which it may come down; absent where no rule gives days. */
  readonly fullOn?: LocalDate
  /** It came down before its days were full. */
  readonly early: boolean
}

/**
 * @param until the day on which it was withdrawn; today while it stands
 * @param days that it has to stand; undefined where no rule says
 */
export function otherStanding(
  postedOn: LocalDate,
  until: LocalDate,
  isWithdrawn: boolean,
  days: number | undefined,
): OtherStanding {
  const daysUp = Math.max(0, daysBetween(postedOn, until))
  if (days === undefined) return { daysUp, early: false }
  return { daysUp, fullOn: addDays(postedOn, days), early: isWithdrawn && daysUp < days }
}
