import * as v from 'valibot'

/** One thing wrong with an input: which field, and what was expected there. */
export interface Problem {
  readonly field: string
  /** What the field should have been: a kind, a bound or a code of ours. */
  readonly reason: string
}

/** Every problem of an input that didn't parse, named by its field. */
export const problemsOf = (issues: readonly v.BaseIssue<unknown>[]): Problem[] =>
  issues.map((issue) => ({ field: v.getDotPath(issue) ?? '', reason: reasonOf(issue) }))

function reasonOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'check') return issue.message
  if (issue.received === 'undefined') return 'missing'
  return issue.requirement === undefined || typeof issue.requirement === 'object'
    ? issue.type
    : `${issue.type}:${String(issue.requirement)}`
}
