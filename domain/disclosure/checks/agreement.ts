import type { Money } from '../../common'
import { expectedSplit, splitAgreedOn } from '../expected'
import type { AgreedSplit, StatementFacts } from '../facts'
import type { Statement } from '../statement'
import { shareOf, surplusOf } from '../totals'

/** Both shares, as stated and as agreed. */
export interface Shares {
  readonly agreed: AgreedSplit | undefined
  readonly surplus: Money
  readonly stated: { readonly owners: Money; readonly company: Money }
  readonly expected: { readonly owners: Money; readonly company: Money }
}

/** The shares of the stated surplus by the agreement in force on the last day; undefined where a part is absent. */
export function sharesOf(statement: Statement, { splits }: StatementFacts): Shares | undefined {
  if (!statement.income || !statement.cost || !statement.split) return undefined
  const agreed = splitAgreedOn(splits, statement.period.last)
  const surplus = surplusOf(statement)
  const stated = { owners: shareOf(statement, 'owners'), company: shareOf(statement, 'company') }
  return { agreed, surplus, stated, expected: expectedSplit(surplus, agreed) }
}
