import type { UnitKind } from './unit'

/** danger: lives at stake; urgent: the fast lane of DT-29 and DT-10; ordinary: the rest. */
export const SEVERITIES = ['ordinary', 'urgent', 'danger'] as const

export type Severity = (typeof SEVERITIES)[number]

/** On whose side the trouble lies; the three last are the headings of the district template (DT-07 to DT-09). */
export const PROBLEM_GROUPS = [
  'fire',
  'order',
  'service',
  'charges',
  'income',
  'committee',
  'developer',
  'departments',
  'other',
] as const

export type ProblemGroup = (typeof PROBLEM_GROUPS)[number]

/** 问题类型: exists everywhere; what a county does about it stands in its duty table. */
export interface ProblemType {
  readonly group: ProblemGroup
  /** As it is shown and printed, on the phone and in what the server sends. */
  readonly name: string
  readonly severity: Severity
  /** Where the plans name it: ids of the register of clauses. */
  readonly clauses: readonly string[]
  /** National texts by which it may be reported in any county. */
  readonly national?: readonly string[]
  /** Whose own doing is complained of: such a case is never put in their hands. */
  readonly about?: readonly UnitKind[]
  /** CC-942: done by somebody in the community, so the company must dissuade, and report on what it can't stop. */
  readonly dissuade?: true
}

/** Keeps the codes of a table as types. */
export const problems = <T extends Readonly<Record<string, ProblemType>>>(table: T): T => table
