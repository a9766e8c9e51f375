import { apart, beforehand, beforeSpot } from './beforehand'
import { rule } from './rule'

/** PT-12: a source that brought money time after time and now nothing, whatever reason is given. */
export const suddenZero = rule('suddenZero', (examined) => {
  if (!examined.statement.income || examined.facts.earlier.length === 0) return undefined
  return beforehand(examined, examined.value)
    .filter((one) => one.amount === 0 && apart(one, examined.value) !== 0)
    .map(beforeSpot)
})
