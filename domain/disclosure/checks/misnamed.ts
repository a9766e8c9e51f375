import { plainName } from '../match'
import { linesOf } from '../totals'
import { atLine, rule } from './rule'

/** PT-07: a source's number doesn't stand beside the name of another (张冠李戴). */
export const misnamed = rule('misnamed', ({ statement, match }) => {
  if (!statement.income) return undefined
  return linesOf(statement, 'income').flatMap((line) => {
    const source = match.sourceOf(line)
    const named = match.namesake(line)
    if (!source || !named || plainName(source.item) === plainName(line.item)) return []
    return [atLine(line, { sourceId: source.id, stated: line.item, expected: source.item, namedId: named.id })]
  })
})
