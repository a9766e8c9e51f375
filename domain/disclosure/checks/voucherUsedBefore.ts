import { plainName, vouchersOf } from '../match'
import { PARTS } from '../statement'
import { linesOf } from '../totals'
import { atLine, rule } from './rule'

/** PT-12: a voucher of an earlier statement doesn't pay again. */
export const voucherUsedBefore = rule('voucherUsedBefore', ({ statement, facts: { vouchersUsed } }) =>
  PARTS.flatMap((part) => linesOf(statement, part)).flatMap((line) => {
    const vouchers = vouchersOf(line)
    const use = vouchersUsed.find(({ voucher }) => vouchers.includes(plainName(voucher)))
    return use ? [atLine(line, { voucher: use.voucher, usedIn: use.period })] : []
  }),
)
