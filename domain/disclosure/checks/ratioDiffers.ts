import { shareLines } from '../totals'
import { sharesOf } from './agreement'
import { atLine, atPlace, rule } from './rule'

/** PT-13: the company has its share of the stated surplus and no more, the odd fen going to the owners. */
export const ratioDiffers = rule('ratioDiffers', ({ statement, facts }) => {
  const shares = sharesOf(statement, facts)
  if (!shares?.agreed) return undefined
  const { agreed, surplus, stated, expected } = shares
  if (stated.company === expected.company) return []
  const { owners, company } = agreed.ratio
  const figures = {
    statedFen: stated.company,
    expectedFen: expected.company,
    surplusFen: surplus,
    companyWeight: company,
    ownersWeight: owners,
    agreement: agreed.name,
  }
  const [line] = shareLines(statement, 'company')
  return [line ? atLine(line, figures) : atPlace(statement, 'split', figures)]
})
