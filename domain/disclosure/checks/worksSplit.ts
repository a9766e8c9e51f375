import { sum } from '../../common'
import { plainName } from '../match'
import type { Line } from '../statement'
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
  return [...groupsOf(small).values()].flatMap((lines) => {
    const [first, ...again] = lines
    const togetherFen = sum(lines.map(({ amount }) => amount))
    const figures = { firstAt: first?.id ?? '', firstItem: first?.item ?? '', togetherFen, limitFen: from }
    return togetherFen < from ? [] : again.map((line) => atLine(line, { ...figures, statedFen: line.amount }))
  })
})

/** By the payee; by the item where nobody wrote one. */
function groupsOf(lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const groups = new Map<string, Line[]>()
  for (const line of lines) {
    const key = line.payee?.trim() ? `to ${plainName(line.payee)}` : `for ${plainName(line.item)}`
    groups.set(key, [...(groups.get(key) ?? []), line])
  }
  return groups
}
