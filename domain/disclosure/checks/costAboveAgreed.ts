import type { Money } from '../../common'
import { fen, ZERO } from '../../common'
import { splitAgreedOn } from '../expected'
import { totalOf } from '../totals'
import { atPlace, rule } from './rule'

/** A share has two decimals at most; counted in such parts nothing is lost. */
const PARTS_OF_WHOLE = 10_000
const PARTS_OF_PERCENT = 100

/** PT-20: the cost takes no more of the income than the agreement allows, the share itself included. */
export const costAboveAgreed = rule('costAboveAgreed', ({ statement, facts }) => {
  const agreed = splitAgreedOn(facts.splits, statement.period.last)
  if (!statement.income || !statement.cost || agreed?.costPercent === undefined) return undefined
  const [incomeFen, statedFen] = [totalOf(statement, 'income'), totalOf(statement, 'cost')]
  const expectedFen = shareOf(incomeFen, agreed.costPercent)
  if (statedFen <= expectedFen) return []
  return [
    atPlace(statement, 'cost', {
      statedFen,
      expectedFen,
      incomeFen,
      percent: agreed.costPercent,
      agreement: agreed.name,
    }),
  ]
})

/** So many percent of an income, a fraction of a fen left off; nothing of a loss. */
function shareOf(income: Money, percent: number): Money {
  if (income <= 0) return ZERO
  const parts = Math.round(percent * PARTS_OF_PERCENT)
  const [whole, rest] = [Math.floor(income / PARTS_OF_WHOLE), income % PARTS_OF_WHOLE]
  return fen(whole * parts + Math.floor((rest * parts) / PARTS_OF_WHOLE))
}
