import { sourcesDue } from '../match'
import { saysSomething } from '../saysSomething'
import { rule, atPlace } from './rule'

/** PT-07, PT-43: a community without any source says why it has none. Where sources are registered, each answers for itself. */
export const noIncomeWithoutReason = rule('noIncomeWithoutReason', ({ statement, facts: { sources } }) => {
  if (statement.income?.length !== 0 || sourcesDue(sources, statement.period).length > 0) return undefined
  return saysSomething(statement.noIncomeReason) ? [] : [atPlace(statement, 'income')]
})
