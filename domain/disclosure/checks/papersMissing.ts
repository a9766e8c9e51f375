import type { PaperKind, StatementFacts } from '../facts'
import { plainName } from '../match'
import type { Line } from '../statement'
import { linesOf } from '../totals'
import { decisionOf } from './decided'
import { atLine, rule } from './rule'

/** PT-19: works from an amount on show quotation, contract, acceptance and payee. */
export const papersMissing = rule('papersMissing', ({ statement, facts, value, setting }) => {
  const from = setting('worksFrom')
  if (!statement.expenditure || from === undefined) return undefined
  const works = linesOf(statement, 'expenditure').filter(
    (line) => line.amount >= from && value.words.some((word) => line.item.includes(word)),
  )
  return works.flatMap((line) => {
    const missing = missingOf(line, facts, value.papers)
    return missing.length === 0 ? [] : [atLine(line, { item: line.item, statedFen: line.amount, missing })]
  })
})

function missingOf(line: Line, facts: StatementFacts, asked: readonly PaperKind[]): string[] {
  const names = [line.item, decisionOf(line, facts)?.subject ?? line.item].map(plainName)
  const there = Object.entries(facts.papers).flatMap(([name, kinds]) => (names.includes(plainName(name)) ? kinds : []))
  const papers = asked.filter((kind) => !there.includes(kind))
  return line.payee?.trim() ? papers : [...papers, 'payee']
}
