import type { Finding } from '../common'
import { checkStatement } from './check'
import type { StatementFacts, VoucherUse } from './facts'
import type { DisclosurePolicy, Ground } from './policy'
import type { Statement } from './statement'
import { PARTS } from './statement'
import { linesOf } from './totals'
import { vouchersOf } from './voucherNames'

/** Every voucher that a statement names, once each, written as vouchers are compared. */
export const voucherNames = (statement: Statement): string[] => [
  ...new Set(PARTS.flatMap((part) => linesOf(statement, part)).flatMap(vouchersOf)),
]

/** What other communities of the company bring to light of a statement once it stands. */
export interface FoundInVouchers {
  readonly findings: readonly Finding[]
  /** The ground of all of them; absent where nothing was found. */
  readonly ground?: Ground
}

const CHECK = 'disclosure.voucherUsedBefore'

/**
 * PT-12: the lines whose voucher stands in another statement already, by the rules in force on the last day of the period.
 * @param posted the findings with which it was posted: a line that was found then isn't found again
 */
export function foundInVouchers(
  statement: Statement,
  posted: readonly Finding[],
  vouchersUsed: readonly VoucherUse[],
  policy: DisclosurePolicy,
): FoundInVouchers {
  const { findings, grounds } = checkStatement(statement, { ...NO_FACTS, vouchersUsed }, policy)
  const known = new Set(posted.filter(({ what }) => what === CHECK).map(({ at }) => at))
  const found = findings.filter(({ what, at }) => what === CHECK && !known.has(at))
  const ground = grounds[found[0]?.clause ?? '']
  return ground ? { findings: found, ground } : { findings: found }
}

const NO_FACTS: StatementFacts = {
  sources: [],
  decisions: [],
  splits: [],
  papers: {},
  vouchersUsed: [],
  earlier: [],
}
