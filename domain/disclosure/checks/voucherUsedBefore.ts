import { indexBy, vouchersOf } from '../match'
import { PARTS } from '../statement'
import { linesOf } from '../totals'
import { atLine, rule } from './rule'

/** PT-12: a voucher of an earlier statement doesn't pay again. */
export const voucherUsedBefore = rule('voucherUsedBefore', ({ statement, facts: { vouchersUsed } }) => {
  const used = indexBy(vouchersUsed, ({ voucher }) => voucher)
  return PARTS.flatMap((part) => linesOf(statement, part)).flatMap((line) => {
    const [use] = vouchersOf(line).flatMap((voucher) => used.get(voucher) ?? [])
    return use ? [atLine(line, { voucher: use.voucher, usedIn: use.period })] : []
  })
})
