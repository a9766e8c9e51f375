import { againstContract, contractSpot } from './contract'
import { rule } from './rule'

/** PT-08: an amount above the contract is no true figure either, or the register is out of date. */
export const aboveContract = rule('aboveContract', ({ statement, facts }) => {
  if (!statement.income) return undefined
  return againstContract(statement, facts)
    .filter(({ line, expected }) => line.amount > expected.most)
    .map((against) => contractSpot(against, against.expected.most))
})
