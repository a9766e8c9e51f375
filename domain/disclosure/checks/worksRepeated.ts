import { plainName, sameName } from '../match'
import type { Line } from '../statement'
import { atLine, rule } from './rule'
import { worksLines } from './works'

/**
 * PT-19: the same works aren't paid for twice at the same amount in one statement; found at each line after the first. What stands
 * in brackets on both sides and differs tells two works apart: 单元门维修（3号楼）, （5号楼）.
 */
export const worksRepeated = rule('worksRepeated', ({ statement, value }) => {
  if (!statement.expenditure) return undefined
  const alike = new Map<string, Line[]>()
  return worksLines(statement, value).flatMap((line) => {
    const key = `${plainName(line.item)} ${line.amount}`
    const before = alike.get(key) ?? []
    alike.set(key, [...before, line])
    const first = before.find(({ item }) => sameName(item, line.item))
    return first ? [atLine(line, { item: line.item, statedFen: line.amount, firstAt: first.id })] : []
  })
})
