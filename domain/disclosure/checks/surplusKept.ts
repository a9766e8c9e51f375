import { addMonths } from '../../common'
import { totalOf } from '../totals'
import { atPlace, rule } from './rule'

/** PT-14: a surplus isn't kept from the maintenance fund longer than allowed; the last day allowed is in time. */
export const surplusKept = rule('surplusKept', ({ statement, facts: { surplusSince }, value }) => {
  const { closing, transfer, period } = statement
  if (!transfer || closing === null || surplusSince === undefined) return undefined
  const kept = closing > 0 && totalOf(statement, 'transfer') === 0 && period.last > addMonths(surplusSince, value)
  return kept ? [atPlace(statement, 'transfer', { closingFen: closing, since: surplusSince, months: value })] : []
})
