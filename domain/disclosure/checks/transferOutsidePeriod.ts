import { linesOf } from '../totals'
import { atLine, rule } from './rule'

/** PT-14: a transfer belongs to the period in which its day lies. */
export const transferOutsidePeriod = rule('transferOutsidePeriod', ({ statement }) => {
  if (!statement.transfer) return undefined
  const { first, last } = statement.period
  return linesOf(statement, 'transfer').flatMap((line) => {
    const day = line.transferredOn
    return day === undefined || (day >= first && day <= last) ? [] : [atLine(line, { day, first, last })]
  })
})
