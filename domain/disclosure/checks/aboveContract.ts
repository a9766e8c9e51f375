import { againstContract, contractSpot } from './contract'
import { rule } from './rule'

/** PT-08: an amount above the contract is no true figure either, or the register is out of date. */
export const aboveContract = rule('aboveContract', (examined) => {
  if (!examined.statement.income) return undefined
  return againstContract(examined)
    .filter(({ line, expected }) => line.amount > expected.most)
    .map((against) => contractSpot(against, against.expected.most))
})
