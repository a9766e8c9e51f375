import { atLine, rule } from './rule'
import { papersFinder, worksLines } from './works'

/** PT-19: works from an amount on show quotation, contract, acceptance and payee. */
export const papersMissing = rule('papersMissing', ({ statement, facts, value, setting }) => {
  const from = setting('worksFrom')
  if (!statement.expenditure || from === undefined) return undefined
  const missingOf = papersFinder(facts, value.papers)
  return worksLines(statement, value)
    .filter(({ amount }) => amount >= from)
    .flatMap((line) => {
      const missing = missingOf(line)
      return missing.length === 0 ? [] : [atLine(line, { item: line.item, statedFen: line.amount, missing })]
    })
})
