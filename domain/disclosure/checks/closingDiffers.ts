import { expectedClosing } from '../expected'
import { shareOf, totalOf } from '../totals'
import { atPlace, rule } from './rule'

/** PT-08: the closing follows from the figures stated, right or wrong. */
export const closingDiffers = rule('closingDiffers', ({ statement }) => {
  const { opening, closing, split, expenditure, transfer } = statement
  const expectedFen = expectedClosing(statement)
  if (opening === null || closing === null || expectedFen === undefined) return undefined
  if (!split || !expenditure || !transfer) return undefined
  if (closing === expectedFen) return []
  const parts = {
    openingFen: opening,
    ownersFen: shareOf(statement, 'owners'),
    expenditureFen: totalOf(statement, 'expenditure'),
    transferFen: totalOf(statement, 'transfer'),
  }
  return [atPlace(statement, 'closing', { statedFen: closing, expectedFen, ...parts })]
})
