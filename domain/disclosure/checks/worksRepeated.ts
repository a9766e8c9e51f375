import { plainName } from '../match'
import type { Line } from '../statement'
import { atLine, rule } from './rule'
import { worksLines } from './works'

/** PT-19: the same works aren't paid for twice at the same amount in one statement; found at each line after the first. */
export const worksRepeated = rule('worksRepeated', ({ statement, value }) => {
  if (!statement.expenditure) return undefined
  const first = new Map<string, Line>()
  return worksLines(statement, value).flatMap((line) => {
    const key = `${plainName(line.item)} ${line.amount}`
    const before = first.get(key)
    if (!before) first.set(key, line)
    return before ? [atLine(line, { item: line.item, statedFen: line.amount, firstAt: before.id })] : []
  })
})
