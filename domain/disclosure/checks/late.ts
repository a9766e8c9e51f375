import { daysLate, postingDue } from '../posting'
import { rule } from './rule'

/** PT-05: posted by the due day; a later posting is so many days late. */
export const late = rule('late', ({ statement, facts: { posting }, value }) => {
  const dueOn = postingDue(statement.period, value)
  if (!posting || dueOn === undefined) return undefined
  const days = daysLate(posting.on, dueOn)
  return days === 0 ? [] : [{ at: 'posting', figures: { days, dueOn, postedOn: posting.on } }]
})
