/** One statement of a community and a period: its id says which. */
export const statementIdOf = (communityId: string, period: string): string => `${communityId}-${period}`

/** The work item of a posting that is owed. */
export const dutyIdOf = (statementId: string): string => `duty-${statementId}`

/** The work item of a question. */
export const questionItemOf = (questionId: string): string => `item-${questionId}`

/** A version of a statement that came down. */
export const versionIdOf = (statementId: string, version: number): string => `${statementId}-v${version}`
