import { periodBefore, sum } from '../../common'
import type { IncomeSource } from '../../registry'
import { broughtIn, justBefore } from '../earlier'
import { saysSomething } from '../saysSomething'
import { atLine, rule } from './rule'

/** PT-07: a registered source silent for a whole period, nobody having said why, and silent still. Found at its line, or at the income. */
export const sourceSilent = rule('sourceSilent', ({ statement, facts: { sources, earlier }, match }) => {
  const [before] = justBefore(earlier, statement.period, 1)
  if (!statement.income || !before) return undefined
  return sources
    .filter((source) => holds(source, periodBefore(statement.period).first, statement.period.last))
    .flatMap((source) => {
      const then = broughtIn(before, source)
      const lines = match.linesOf(source)
      // What stood nowhere then may have been registered since.
      const spoke = then ? then.amount !== 0 || then.reason !== undefined : lines.length > 0
      const speaks = sum(lines.map(({ amount }) => amount)) !== 0
      if (spoke || speaks || saysSomething(source.zeroReason)) return []
      const figures = { sourceId: source.id, item: source.item, since: before.period }
      const [line] = lines
      return [line ? atLine(line, figures) : { at: 'income', figures }]
    })
})

const holds = ({ from, until }: IncomeSource, first: IncomeSource['from'], last: IncomeSource['from']): boolean =>
  from <= first && (until === undefined || until >= last)
