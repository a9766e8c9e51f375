import type { PaperKind, StatementFacts } from '../facts'
import { plainName } from '../match'
import type { Line, Statement } from '../statement'
import { linesOf } from '../totals'
import type { WorksPapers } from '../policy'
import { decisionFinder } from './decided'

/** The expenditure lines that are works, by the words of their items; a line that gives money back is none. */
export const worksLines = (statement: Statement, { words }: WorksPapers): readonly Line[] =>
  linesOf(statement, 'expenditure').filter(
    ({ item, amount }) => amount > 0 && words.some((word) => item.includes(word)),
  )

/** Finds what a line's papers lack, the payee too. */
export function papersFinder(facts: StatementFacts, asked: readonly PaperKind[]) {
  const decisionOf = decisionFinder(facts)
  const papers = Object.entries(facts.papers).map(([name, kinds]) => ({ name: plainName(name), kinds }))
  return (line: Pick<Line, 'item' | 'payee' | 'decisionId'>): string[] => {
    const names = [line.item, decisionOf(line)?.subject ?? line.item].map(plainName)
    const there = papers.flatMap(({ name, kinds }) => (names.includes(name) ? kinds : []))
    const missing: string[] = asked.filter((kind) => !there.includes(kind))
    return line.payee?.trim() ? missing : [...missing, 'payee']
  }
}
