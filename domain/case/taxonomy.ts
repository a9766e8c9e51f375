import type { ProblemGroup, ProblemType } from './problem'
import { problems } from './problem'
import { CHARGES } from './problems/charges'
import { COMMITTEE } from './problems/committee'
import { DEPARTMENT_PROBLEMS } from './problems/departments'
import { DEVELOPER } from './problems/developer'
import { FIRE } from './problems/fire'
import { INCOME } from './problems/income'
import { ORDER } from './problems/order'
import { SERVICE } from './problems/service'

const TABLE = problems({
  ...FIRE,
  ...ORDER,
  ...SERVICE,
  ...CHARGES,
  ...INCOME,
  ...COMMITTEE,
  ...DEVELOPER,
  ...DEPARTMENT_PROBLEMS,
  other: { group: 'other', name: '别的情况', severity: 'ordinary', clauses: ['PT-22'] },
})

export type ProblemCode = keyof typeof TABLE

/** 问题分类: every type that a report may have, in every county. */
export const TAXONOMY: Readonly<Record<ProblemCode, ProblemType>> = TABLE

/** What the first page of a report offers; the rest is one tap away under its group. */
export const FIRST_CHOICES: readonly ProblemCode[] = [
  'fireLaneBlocked',
  'eBikeUpstairs',
  'debrisInStairs',
  'fireEquipmentWorn',
  'greenSpaceTaken',
  'illegalBuilding',
  'other',
]

export const isProblemCode = (text: string): text is ProblemCode => Object.keys(TABLE).includes(text)

export const PROBLEM_CODES: readonly ProblemCode[] = Object.keys(TABLE).filter(isProblemCode)

/** The types under one heading, in their order. */
export const problemsOf = (group: ProblemGroup): ProblemCode[] =>
  PROBLEM_CODES.filter((code) => TAXONOMY[code].group === group)

/** DT-29, DT-10: gets the short clocks. */
export const isFastLane = (code: ProblemCode): boolean => TAXONOMY[code].severity !== 'ordinary'

/** Whether national law lets it be reported where no plan names it (CC-942, FPL-28). */
export const isReportableAnywhere = (code: ProblemCode): boolean => (TAXONOMY[code].national ?? []).length > 0
