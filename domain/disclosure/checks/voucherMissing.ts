import { linesOf } from '../totals'
import { vouchersOf } from '../voucherNames'
import { atLine, rule } from './rule'

/** PT-12: money that went out has a voucher. */
export const voucherMissing = rule('voucherMissing', ({ statement, value }) =>
  value
    .flatMap((part) => linesOf(statement, part))
    .filter((line) => line.amount !== 0 && vouchersOf(line).length === 0)
    .map((line) => atLine(line, { item: line.item, statedFen: line.amount })),
)
