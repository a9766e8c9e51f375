import { sum } from '../../common'
import type { Statement, Subtotal } from '../statement'
import { linesOf } from '../totals'
import { rule } from './rule'

/** PT-08: a subtotal is the sum of its lines. */
export const subtotalDiffers = rule('subtotalDiffers', ({ statement }) => {
  if (!statement.subtotals?.length) return undefined
  return statement.subtotals
    .map((total) => ({
      at: total.part,
      row: total.row,
      statedFen: total.amount,
      expectedFen: ofLines(statement, total),
    }))
    .filter(({ statedFen, expectedFen }) => statedFen !== expectedFen)
    .map(({ at, row, ...figures }) => (row === undefined ? { at, figures } : { at, row, figures }))
})

const ofLines = (statement: Statement, { part, of }: Subtotal) =>
  sum(linesOf(statement, part).flatMap(({ id, amount }) => (of === undefined || of.includes(id) ? [amount] : [])))
