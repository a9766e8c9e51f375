import type { Money } from '../common'
import { minus, sum, ZERO } from '../common'
import type { Statement } from './statement'
import { summaryOf } from './summary'

/** What a step of the picture shows: a balance, money in, money out, or money that goes out and stays the owners'. */
export type StepKind = 'balance' | 'in' | 'out' | 'keep'
export type StepName = 'opening' | 'income' | 'cost' | 'company' | 'expenditure' | 'transfer' | 'closing'

export interface FlowStep {
  readonly name: StepName
  readonly kind: StepKind
  /** fen; what comes in is positive, what goes out negative, a balance as it is. */
  readonly amount: Money
}

/** The picture of the five parts: steps from opening to closing, as stated. */
export interface Flow {
  readonly steps: readonly FlowStep[]
  /** The closing stated less what the steps lead to; 0 where the account adds up. */
  readonly adrift: Money
}

/** The five parts as steps; undefined while the statement has no opening or no closing. */
export function flowOf(statement: Statement): Flow | undefined {
  const { opening, closing } = statement
  if (opening === null || closing === null) return undefined
  const { income, cost, company, spent, transferred } = summaryOf(statement)
  const moves: readonly FlowStep[] = [
    { name: 'income', kind: 'in', amount: income },
    { name: 'cost', kind: 'out', amount: minus(ZERO, cost) },
    { name: 'company', kind: 'out', amount: minus(ZERO, company) },
    { name: 'expenditure', kind: 'out', amount: minus(ZERO, spent) },
    { name: 'transfer', kind: 'keep', amount: minus(ZERO, transferred) },
  ]
  const reached = sum([opening, ...moves.map(({ amount }) => amount)])
  return {
    steps: [{ name: 'opening', kind: 'balance', amount: opening }, ...moves, balance(closing)],
    adrift: minus(closing, reached),
  }
}

const balance = (amount: Money): FlowStep => ({ name: 'closing', kind: 'balance', amount })
