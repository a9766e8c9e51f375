import { totalOf } from '../totals'
import { rule } from './rule'

/** PT-08: a subtotal is the sum of its lines. */
export const subtotalDiffers = rule('subtotalDiffers', ({ statement }) => {
  if (!statement.subtotals?.length) return undefined
  return statement.subtotals
    .map(({ part, amount, row }) => ({ at: part, row, statedFen: amount, expectedFen: totalOf(statement, part) }))
    .filter(({ statedFen, expectedFen }) => statedFen !== expectedFen)
    .map(({ at, row, ...figures }) => (row === undefined ? { at, figures } : { at, row, figures }))
})
