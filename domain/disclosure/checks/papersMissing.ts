import type { PaperKind } from '../facts'
import { plainName } from '../match'
import type { Line } from '../statement'
import { linesOf } from '../totals'
import { decisionFinder } from './decided'
import { atLine, rule } from './rule'

/** PT-19: works from an amount on show quotation, contract, acceptance and payee. */
export const papersMissing = rule('papersMissing', ({ statement, facts, value, setting }) => {
  const from = setting('worksFrom')
  if (!statement.expenditure || from === undefined) return undefined
  const decisionOf = decisionFinder(facts)
  const papers = Object.entries(facts.papers).map(([name, kinds]) => ({ name: plainName(name), kinds }))
  const isWorks = (line: Line): boolean => line.amount >= from && value.words.some((word) => line.item.includes(word))
  return linesOf(statement, 'expenditure')
    .filter(isWorks)
    .flatMap((line) => {
      const names = [line.item, decisionOf(line)?.subject ?? line.item].map(plainName)
      const there = papers.flatMap(({ name, kinds }) => (names.includes(name) ? kinds : []))
      const missing = missingOf(line, value.papers, there)
      return missing.length === 0 ? [] : [atLine(line, { item: line.item, statedFen: line.amount, missing })]
    })
})

function missingOf(line: Line, asked: readonly PaperKind[], there: readonly PaperKind[]): string[] {
  const papers = asked.filter((kind) => !there.includes(kind))
  return line.payee?.trim() ? papers : [...papers, 'payee']
}
