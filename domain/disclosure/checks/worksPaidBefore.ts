import { atLine, rule } from './rule'
import { worksLines } from './works'
import { byWorks, comesAgain, paidBefore } from './worksBefore'

/** PT-19: the same works aren't paid for again in a later statement: same thing, same payee, same amount. */
export const worksPaidBefore = rule('worksPaidBefore', (examined) => {
  const { statement, facts, value, setting } = examined
  const months = setting('worksAgainMonths')
  if (!statement.expenditure || months === undefined || facts.earlier.length === 0) return undefined
  const before = byWorks(paidBefore(facts.earlier, statement.period, months))
  const again = comesAgain(examined)
  return worksLines(statement, value)
    .filter((line) => !again(line))
    .flatMap((line) => {
      const paid = before(line).find(({ amount }) => amount === line.amount)
      return paid ? [atLine(line, { item: line.item, statedFen: line.amount, usedIn: paid.period })] : []
    })
})
