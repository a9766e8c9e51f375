import { namedAmong, plainName } from '../match'
import { decidedLines } from './decided'
import { atLine, rule } from './rule'

/** PT-11: a decision on one thing doesn't allow another; found where the line bears the name of another decision's subject. */
export const decisionForOther = rule('decisionForOther', ({ statement, facts }) => {
  if (!statement.expenditure) return undefined
  const bySubject = namedAmong(facts.decisions, ({ subject }) => subject)
  return decidedLines(statement, facts).flatMap(({ line, decision }) => {
    const fits = bySubject(line.item)
    if (!fits || plainName(decision.subject) === plainName(line.item)) return []
    return [atLine(line, { decisionId: decision.id, subject: decision.subject, item: line.item, fitsId: fits.id })]
  })
})
