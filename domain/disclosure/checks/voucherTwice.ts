import type { Line } from '../statement'
import { PARTS } from '../statement'
import { linesOf } from '../totals'
import { vouchersOf } from '../voucherNames'
import type { Spot } from './rule'
import { atLine, rule } from './rule'

/** PT-12: one voucher pays for one line; found at each line after the first. */
export const voucherTwice = rule('voucherTwice', ({ statement }) => {
  const first = new Map<string, Line>()
  const spots: Spot[] = []
  for (const line of PARTS.flatMap((part) => linesOf(statement, part))) {
    const again = vouchersOf(line).flatMap((voucher) => pair(voucher, first.get(voucher)))[0]
    if (again) spots.push(atLine(line, again))
    for (const voucher of vouchersOf(line)) if (!first.has(voucher)) first.set(voucher, line)
  }
  return spots
})

const pair = (voucher: string, line: Line | undefined) =>
  line ? [{ voucher, firstAt: line.id, firstItem: line.item, firstFen: line.amount }] : []
