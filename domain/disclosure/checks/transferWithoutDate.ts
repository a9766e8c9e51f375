import { linesOf } from '../totals'
import { atLine, rule } from './rule'

/** PT-14: a transfer to the maintenance fund shows its day. */
export const transferWithoutDate = rule('transferWithoutDate', ({ statement, value }) => {
  if (!statement.transfer || !value.includes('transferredOn')) return undefined
  return linesOf(statement, 'transfer')
    .filter((line) => line.amount !== 0 && line.transferredOn === undefined)
    .map((line) => atLine(line, { item: line.item, statedFen: line.amount }))
})
