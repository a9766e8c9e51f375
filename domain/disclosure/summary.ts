import type { Money } from '../common'
import type { Statement } from './statement'
import { shareOf, surplusOf, totalOf } from './totals'

/** What the plain sentence says: what came in, went out and is left. All fen, all as stated. */
export interface Summary {
  readonly income: Money
  readonly cost: Money
  readonly surplus: Money
  readonly owners: Money
  readonly company: Money
  readonly spent: Money
  readonly transferred: Money
  /** Left at the end; null where the statement doesn't say. */
  readonly left: Money | null
}

export const summaryOf = (statement: Statement): Summary => ({
  income: totalOf(statement, 'income'),
  cost: totalOf(statement, 'cost'),
  surplus: surplusOf(statement),
  owners: shareOf(statement, 'owners'),
  company: shareOf(statement, 'company'),
  spent: totalOf(statement, 'expenditure'),
  transferred: totalOf(statement, 'transfer'),
  left: statement.closing,
})

/** PT-43: a community whose public income is zero, which the plans look at first. */
export const hasNoIncome = (statement: Statement): boolean => totalOf(statement, 'income') === 0
