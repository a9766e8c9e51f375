import type { PaperKind, StatementFacts } from '../facts'
import { plainName } from '../match'
import type { Line, Statement } from '../statement'
import { linesOf } from '../totals'
import type { WorksPapers } from '../policy'
import { saysSomething } from '../saysSomething'
import { decisionFinder } from './decided'

/** The expenditure lines that are works, by the words of their items; a line that gives money back is none. */
export const worksLines = (statement: Statement, works: WorksPapers): readonly Line[] =>
  linesOf(statement, 'expenditure').filter(({ item, amount }) => amount > 0 && isWorks(item, works))

/** 维修 makes works of a line, but not where it stands for something else only: 补交维修资金. */
function isWorks(item: string, { words, butNot }: WorksPapers): boolean {
  const rest = butNot.reduce((text, other) => text.split(other).join(''), item)
  return words.some((word) => rest.includes(word))
}

/** Finds what a line's papers lack, the payee too. */
export function papersFinder(facts: StatementFacts, asked: readonly PaperKind[]) {
  const decisionOf = decisionFinder(facts)
  const papers = Object.entries(facts.papers).map(([name, kinds]) => ({ name: plainName(name), kinds }))
  return (line: Pick<Line, 'item' | 'payee' | 'decisionId'>): string[] => {
    const names = [line.item, decisionOf(line)?.subject ?? line.item].map(plainName)
    const there = papers.flatMap(({ name, kinds }) => (names.includes(name) ? kinds : []))
    const missing: string[] = asked.filter((kind) => !there.includes(kind))
    return saysSomething(line.payee) ? missing : [...missing, 'payee']
  }
}
