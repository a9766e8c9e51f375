import type { Period } from '../common'
import { ZERO } from '../common'
import { expectedClosing, expectedIncome, expectedSplit, splitAgreedOn } from './expected'
import type { StatementFacts } from './facts'
import { sourcesDue } from './match'
import type { Contact, Keeping, Line, Statement } from './statement'
import { surplusOf } from './totals'

/**
 * The form as it opens: the registered sources with what their contracts bring (0 where that depends on use), the last
 * closing as opening. The other parts are absent until somebody fills them or says that there was nothing.
 */
export function draftStatement(
  period: Period,
  facts: StatementFacts,
  contact: Contact,
  keeping: Keeping | null,
): Statement {
  const absent = { cost: null, split: null, expenditure: null, transfer: null, closing: null }
  return {
    period,
    contact,
    keeping,
    opening: facts.previousClosing ?? null,
    income: incomeLines(period, facts),
    ...absent,
  }
}

/** The same statement with the split by agreement, in two lines whose ids don't change. */
export function withAgreedSplit(statement: Statement, { splits }: StatementFacts, items: SplitItems): Statement {
  const shares = expectedSplit(surplusOf(statement), splitAgreedOn(splits, statement.period.last))
  const line = (receiver: 'company' | 'owners'): Line => ({
    id: `split-${receiver}`,
    item: items[receiver],
    amount: shares[receiver],
    receiver,
  })
  return { ...statement, split: [line('company'), line('owners')] }
}

/** The same statement with the closing that its figures give. */
export const withClosing = (statement: Statement): Statement => ({
  ...statement,
  closing: expectedClosing(statement) ?? null,
})

/** How the two shares are called on the statement. */
export interface SplitItems {
  readonly company: string
  readonly owners: string
}

const incomeLines = (period: Period, { sources }: StatementFacts): Line[] =>
  sourcesDue(sources, period).map((source) => ({
    id: `income-${source.id}`,
    item: source.item,
    category: source.category,
    sourceId: source.id,
    amount: expectedIncome(source, period)?.least ?? ZERO,
  }))
