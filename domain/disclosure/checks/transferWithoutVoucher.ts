import { linesOf } from '../totals'
import { vouchersOf } from '../voucherNames'
import { atLine, rule } from './rule'

/** PT-14: a transfer to the maintenance fund shows the bank's voucher. */
export const transferWithoutVoucher = rule('transferWithoutVoucher', ({ statement, value }) => {
  if (!statement.transfer || !value.includes('voucher')) return undefined
  return linesOf(statement, 'transfer')
    .filter((line) => line.amount !== 0 && vouchersOf(line).length === 0)
    .map((line) => atLine(line, { item: line.item, statedFen: line.amount }))
})
