import { atPlace, rule } from './rule'

/** PT-10: the public income is kept in an account or in books of its own, and the statement says which. */
export const keepingMissing = rule('keepingMissing', ({ statement, value }) =>
  statement.keeping && value.includes(statement.keeping.kind) ? [] : [atPlace(statement, 'keeping')],
)
