import { againstContract, contractSpot } from './contract'
import { rule } from './rule'

/** PT-12: no source brings less than its contract says. */
export const belowContract = rule('belowContract', (examined) => {
  if (!examined.statement.income) return undefined
  return againstContract(examined)
    .filter(({ line, expected }) => line.amount < expected.least)
    .map((against) => contractSpot(against, against.expected.least))
})
