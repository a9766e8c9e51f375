import type { Money } from '../../common'
import { sum } from '../../common'
import { plainName, wholeName } from '../match'
import type { Line } from '../statement'
import { saysSomething } from '../saysSomething'
import type { Spot } from './rule'
import { atLine, rule } from './rule'
import { papersFinder, worksLines } from './works'

/**
 * PT-19: works don't stay below the amount that asks for papers by being split: several small ones to one payee, or of
 * one name, that reach it together. Found at each after the first; those that show their papers all the same are left out.
 */
export const worksSplit = rule('worksSplit', ({ statement, facts, value, setting }) => {
  const from = setting('worksFrom')
  if (!statement.expenditure || from === undefined) return undefined
  const missingOf = papersFinder(facts, value.papers)
  const small = worksLines(statement, value).filter((line) => line.amount < from && missingOf(line).length > 0)
  const groups = [...groupsOf(small, payeeOf), ...groupsOf(small, ({ item }) => wholeName(item))]
  const spots = groups.flatMap((lines) => splitIn(lines, from))
  return small.flatMap((line) => spots.find(({ at }) => at === line.id) ?? [])
})

/** The lines after the first, where they reach the amount together. */
function splitIn(lines: readonly Line[], limitFen: Money): Spot[] {
  const [first, ...again] = lines
  const togetherFen = sum(lines.map(({ amount }) => amount))
  const figures = { firstAt: first?.id ?? '', firstItem: first?.item ?? '', togetherFen, limitFen }
  return togetherFen < limitFen ? [] : again.map((line) => atLine(line, { ...figures, statedFen: line.amount }))
}

const payeeOf = ({ payee }: Line): string => (saysSomething(payee) ? plainName(payee ?? '') : '')

/** Lines of one name, those without a name left out. */
function groupsOf(lines: readonly Line[], nameOf: (line: Line) => string): readonly (readonly Line[])[] {
  const groups = new Map<string, Line[]>()
  for (const line of lines) {
    const name = nameOf(line)
    if (name !== '') groups.set(name, [...(groups.get(name) ?? []), line])
  }
  return [...groups.values()]
}
