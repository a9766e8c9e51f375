import { atPlace, rule } from './rule'

/** PT-08: an account begins with what was there. */
export const openingMissing = rule('openingMissing', ({ statement }) =>
  statement.opening === null ? [atPlace(statement, 'opening')] : [],
)
