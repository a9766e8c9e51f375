import { PARTS } from '../statement'
import { linesOf } from '../totals'
import { vouchersIn, vouchersOf } from '../voucherNames'
import { atLine, rule } from './rule'

/** PT-12: a voucher of an earlier statement doesn't pay again, nor one of another community of the same company. */
export const voucherUsedBefore = rule('voucherUsedBefore', ({ statement, facts: { vouchersUsed } }) => {
  const uses = [...vouchersUsed].reverse()
  const used = new Map(uses.flatMap((use) => vouchersIn(use.voucher).map((voucher) => [voucher, use] as const)))
  return PARTS.flatMap((part) => linesOf(statement, part)).flatMap((line) => {
    const [use] = vouchersOf(line).flatMap((voucher) => used.get(voucher) ?? [])
    if (!use) return []
    const figures = { voucher: use.voucher, usedIn: use.period }
    return [atLine(line, use.community === undefined ? figures : { ...figures, community: use.community })]
  })
})
