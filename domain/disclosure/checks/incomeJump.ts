import { apart, beforehand, beforeSpot } from './beforehand'
import { rule } from './rule'

/** PT-12: a source that brought far more or far less than in any of the statements before. The share itself is no jump. */
export const incomeJump = rule('incomeJump', (examined) => {
  if (!examined.statement.income || examined.facts.earlier.length === 0) return undefined
  return beforehand(examined, examined.value)
    .filter((one) => one.amount > 0 && apart(one, examined.value) !== 0)
    .map(beforeSpot)
})
