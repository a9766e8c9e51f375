import { minus } from '../../common'
import { shareLines } from '../totals'
import { sharesOf } from './agreement'
import { atLine, atPlace, rule } from './rule'

/**
 * PT-13: both shares make the whole surplus. Where the owners' share is as agreed the fault is the company's, and found
 * there.
 */
export const splitNotWhole = rule('splitNotWhole', ({ statement, facts }) => {
  const shares = sharesOf(statement, facts)
  if (!shares) return undefined
  const { agreed, surplus, stated, expected } = shares
  const rest = minus(surplus, stated.company)
  if (stated.owners === rest || (agreed && stated.owners === expected.owners)) return []
  const figures = { statedFen: stated.owners, expectedFen: rest, surplusFen: surplus, companyFen: stated.company }
  const [line] = shareLines(statement, 'owners')
  return [line ? atLine(line, figures) : atPlace(statement, 'split', figures)]
})
