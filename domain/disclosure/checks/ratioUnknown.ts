import { shareLines } from '../totals'
import { sharesOf } from './agreement'
import { atLine, rule } from './rule'

/** PT-13: a company's share rests on an agreement. */
export const ratioUnknown = rule('ratioUnknown', ({ statement, facts }) => {
  const shares = sharesOf(statement, facts)
  if (!shares) return undefined
  const [line] = shareLines(statement, 'company')
  return shares.agreed || !line || shares.stated.company === 0 ? [] : [atLine(line, { statedFen: line.amount })]
})
