import { linesOf } from '../totals'
import { atLine, rule } from './rule'

/** PT-07: a source stands under its own category (张冠李戴). */
export const categoryDiffers = rule('categoryDiffers', ({ statement, match }) => {
  if (!statement.income) return undefined
  return linesOf(statement, 'income').flatMap((line) => {
    const source = match.sourceOf(line)
    if (!source || line.category === undefined || line.category === source.category) return []
    return [atLine(line, { sourceId: source.id, stated: line.category, expected: source.category })]
  })
})
