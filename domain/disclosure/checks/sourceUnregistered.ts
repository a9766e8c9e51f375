import { linesOf } from '../totals'
import { atLine, rule } from './rule'

/** PT-07: money comes from a registered source, or the register is short of one. */
export const sourceUnregistered = rule('sourceUnregistered', ({ statement, match }) => {
  if (!statement.income) return undefined
  return linesOf(statement, 'income')
    .filter((line) => line.amount !== 0 && !match.sourceOf(line))
    .map((line) => atLine(line, { item: line.item, sourceId: line.sourceId ?? '', statedFen: line.amount }))
})
