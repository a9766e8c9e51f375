import { atPlace, rule } from './rule'

/** PT-08: what was left is what was carried over. */
export const openingDiffers = rule('openingDiffers', ({ statement, facts: { previousClosing } }) => {
  const { opening } = statement
  if (opening === null || previousClosing === undefined) return undefined
  if (opening === previousClosing) return []
  return [atPlace(statement, 'opening', { statedFen: opening, expectedFen: previousClosing })]
})
