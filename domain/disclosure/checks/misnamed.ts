import { plainName, sourceOf } from '../match'
import { linesOf } from '../totals'
import { atLine, rule } from './rule'

/** PT-07: a source's number doesn't stand beside the name of another (张冠李戴). */
export const misnamed = rule('misnamed', ({ statement, facts: { sources } }) => {
  if (!statement.income) return undefined
  return linesOf(statement, 'income').flatMap((line) => {
    const source = sourceOf(line, sources)
    const named = sources.find(({ item }) => plainName(item) === plainName(line.item))
    if (!source || !named || plainName(source.item) === plainName(line.item)) return []
    return [atLine(line, { sourceId: source.id, stated: line.item, expected: source.item, namedId: named.id })]
  })
})
