import { inTerm } from '../expected'
import { linesOf } from '../totals'
import { atLine, rule } from './rule'

/** PT-08: money from a source whose contract has ended or not begun. */
export const outsideTerm = rule('outsideTerm', ({ statement, match }) => {
  if (!statement.income) return undefined
  return linesOf(statement, 'income').flatMap((line) => {
    const source = match.sourceOf(line)
    if (!source || line.amount === 0 || inTerm(source, statement.period)) return []
    const { id: sourceId, from, until = '' } = source
    return [atLine(line, { sourceId, statedFen: line.amount, from, until })]
  })
})
