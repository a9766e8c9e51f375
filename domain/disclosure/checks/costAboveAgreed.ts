import { fen } from '../../common'
import { splitAgreedOn } from '../expected'
import { totalOf } from '../totals'
import { atPlace, rule } from './rule'

const WHOLE = 100

/** PT-20: the cost takes no more of the income than the agreement allows, the share itself included. */
export const costAboveAgreed = rule('costAboveAgreed', ({ statement, facts }) => {
  const agreed = splitAgreedOn(facts.splits, statement.period.last)
  if (!statement.income || !statement.cost || agreed?.costPercent === undefined) return undefined
  const [incomeFen, statedFen] = [totalOf(statement, 'income'), totalOf(statement, 'cost')]
  const expectedFen = fen(Math.max(0, Math.floor((incomeFen * agreed.costPercent) / WHOLE)))
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
