import { linesOf } from '../totals'
import { saysSomething } from '../saysSomething'
import { atLine, rule } from './rule'

/** PT-07: a source that brought nothing says why. */
export const zeroWithoutReason = rule('zeroWithoutReason', ({ statement }) => {
  if (!statement.income) return undefined
  return linesOf(statement, 'income')
    .filter((line) => line.amount === 0 && !saysSomething(line.reason))
    .map((line) => atLine(line, { item: line.item }))
})
