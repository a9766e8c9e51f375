import type { Money } from '../common'
import { fen, minus, sum, ZERO } from '../common'
import type { Statement } from './statement'
import { summaryOf } from './summary'

/** What a step of the picture shows: a balance, money in, money out, or money that stays the owners' in the maintenance fund. */
export type StepKind = 'balance' | 'in' | 'out' | 'kept'
export type StepName = 'opening' | 'income' | 'cost' | 'company' | 'expenditure' | 'transfer' | 'closing'

/** A bar from one amount to another, both fen from zero. */
export interface FlowStep {
  readonly name: StepName
  readonly kind: StepKind
  /** As stated, never signed by its direction. */
  readonly amount: Money
  readonly from: Money
  readonly to: Money
}

/** The picture of the five parts: steps from opening to closing, to one scale. */
export interface Flow {
  readonly steps: readonly FlowStep[]
  /** Lower end of the scale: zero, or below where an account goes below zero. */
  readonly least: Money
  /** Upper end of the scale; above `least` unless every amount is zero. */
  readonly most: Money
  /** The closing stated less what the steps lead to; 0 where the account adds up. */
  readonly adrift: Money
}

/** The five parts as steps; undefined while the statement has no opening or no closing. */
export function flowOf(statement: Statement): Flow | undefined {
  const { opening, closing } = statement
  if (opening === null || closing === null) return undefined
  const { income, cost, company, spent, transferred } = summaryOf(statement)
  const moves: readonly Move[] = [
    ['income', 'in', income],
    ['cost', 'out', cost],
    ['company', 'out', company],
    ['expenditure', 'out', spent],
    ['transfer', 'kept', transferred],
  ]
  const steps = [balance('opening', opening), ...stepsFrom(opening, moves), balance('closing', closing)]
  const ends = steps.flatMap(({ from, to }) => [from, to])
  const reached = steps[steps.length - 2]?.to ?? opening
  return { steps, least: fen(Math.min(...ends)), most: fen(Math.max(...ends)), adrift: minus(closing, reached) }
}

type Move = readonly [StepName, StepKind, Money]

const balance = (name: StepName, amount: Money): FlowStep => ({ name, kind: 'balance', amount, from: ZERO, to: amount })

function stepsFrom(start: Money, moves: readonly Move[]): FlowStep[] {
  let from = start
  return moves.map(([name, kind, amount]) => {
    const to = kind === 'in' ? sum([from, amount]) : minus(from, amount)
    const step = { name, kind, amount, from, to }
    from = to
    return step
  })
}
