import { atLine, rule } from './rule'

/** PT-07: every registered source stands once; found at each line after the first. */
export const sourceTwice = rule('sourceTwice', ({ statement, facts: { sources }, match }) => {
  if (!statement.income) return undefined
  return sources.flatMap((source) => {
    const [first, ...again] = match.linesOf(source)
    return again.map((line) => atLine(line, { sourceId: source.id, item: source.item, firstAt: first?.id ?? '' }))
  })
})
