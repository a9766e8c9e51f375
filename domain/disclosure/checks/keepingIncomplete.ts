import { saysSomething } from '../saysSomething'
import { atPlace, rule } from './rule'

/** PT-10: a separate account is named by its holder and the last four digits of its number. */
export const keepingIncomplete = rule('keepingIncomplete', ({ statement }) => {
  if (statement.keeping?.kind !== 'separateAccount') return undefined
  const { holder, lastFour } = statement.keeping
  const missing = [...(saysSomething(holder) ? [] : ['holder']), ...(/^\d{4}$/.test(lastFour) ? [] : ['lastFour'])]
  return missing.length === 0 ? [] : [atPlace(statement, 'keeping', { missing })]
})
