import type { Money } from '../common'
import { minus, sum } from '../common'
import type { Line, PartName, Receiver, Statement } from './statement'

/** The lines of a part; none where the part is absent. */
export const linesOf = (statement: Statement, part: PartName): readonly Line[] => statement[part] ?? []

const amounts = (lines: readonly Line[]): Money[] => lines.map((line) => line.amount)

/** fen, as the lines of a part state it; an absent part is zero here. */
export const totalOf = (statement: Statement, part: PartName): Money => sum(amounts(linesOf(statement, part)))

/** 结余: income less cost, as stated; negative where the cost was higher. */
export const surplusOf = (statement: Statement): Money =>
  minus(totalOf(statement, 'income'), totalOf(statement, 'cost'))

/** The lines that give a receiver its share of the surplus. */
export const shareLines = (statement: Statement, receiver: Receiver): readonly Line[] =>
  linesOf(statement, 'split').filter((line) => line.receiver === receiver)

/** fen that the statement gives a receiver. */
export const shareOf = (statement: Statement, receiver: Receiver): Money =>
  sum(amounts(shareLines(statement, receiver)))
