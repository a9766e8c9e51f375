import type { Period } from '../common'
import { addMonths, monthsIn, sum } from '../common'
import { sourceOf } from './match'
import type { IncomeSource } from '../registry'
import type { Line, Statement } from './statement'
import { linesOf } from './totals'
import { saysSomething } from './saysSomething'
import type { EarlierStatement, EarlierIncome } from './facts'

/** What of a statement is kept for those after it. */
export function keptOf(
  statement: Statement,
  period: string,
  sources: readonly IncomeSource[],
  photo: string | undefined,
): EarlierStatement {
  const { first, last } = statement.period
  return {
    ...{ period, first, last, income: incomeOf(statement, sources) },
    spending: linesOf(statement, 'expenditure')
      .filter(({ amount }) => amount > 0)
      .map(({ id, item, amount, payee, decisionId }) => ({
        ...{ lineId: id, item, amount },
        ...(payee === undefined ? {} : { payee }),
        ...(decisionId === undefined ? {} : { decisionId }),
      })),
    ...(photo === undefined ? {} : { photo }),
  }
}

/** The statements of so many periods just before one, of as many months each, latest first. */
export function justBefore(earlier: readonly EarlierStatement[], period: Period, periods: number): EarlierStatement[] {
  const months = monthsIn(period)
  const from = addMonths(period.first, -months * periods)
  return earlier
    .filter((one) => one.last < period.first && one.first >= from && monthsIn(one) === months)
    .sort((a, b) => (a.last < b.last ? 1 : -1))
}

/** What a source brought in an earlier statement; undefined where it didn't stand there. */
export const broughtIn = ({ income }: EarlierStatement, { id }: IncomeSource): EarlierIncome | undefined =>
  income.find(({ sourceId }) => sourceId === id)

function incomeOf(statement: Statement, sources: readonly IncomeSource[]): EarlierIncome[] {
  const lines = new Map<string, Line[]>()
  for (const line of linesOf(statement, 'income')) {
    const source = sourceOf(line, sources)
    if (source) lines.set(source.id, [...(lines.get(source.id) ?? []), line])
  }
  return [...lines].map(([sourceId, own]) => {
    const reason = own.map((line) => line.reason?.trim()).find(saysSomething)
    const [first] = own
    const amount = sum(own.map((line) => line.amount))
    return {
      ...{ sourceId, amount },
      ...(reason === undefined ? {} : { reason }),
      ...(first === undefined ? {} : { lineId: first.id }),
    }
  })
}
