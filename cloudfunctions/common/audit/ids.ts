/** One objection for a statement and a unit. */
export const objectionIdOf = (statementId: string, unitId: string): string => `${statementId}-${unitId}`

/** The work item of an audit. */
export const auditItemOf = (statementId: string): string => `audit-${statementId}`
