import { atPlace, rule } from './rule'

/** PT-08: an account ends with what is left. */
export const closingMissing = rule('closingMissing', ({ statement }) =>
  statement.closing === null ? [atPlace(statement, 'closing')] : [],
)
