import type { DatedValue, Parameter } from '../policy'
import type { Duty } from './policy'
import type { ProblemCode } from './taxonomy'
import { PROBLEM_CODES, TAXONOMY } from './taxonomy'

/** A row of a plan's duty table, which often speaks of several problems at once. */
export interface DutyRow extends Duty {
  readonly problems: readonly ProblemCode[]
}

/** The duty part of a pack: one parameter a problem. */
export type DutyParameters = { readonly [P in ProblemCode as `duty.${P}`]?: Parameter<readonly Duty[]> }

/**
 * Writes the rows of a plan as parameters of a pack, one a problem, its rows in their order.
 * A parameter's ground is that of its first row; each row keeps its own.
 */
export function dutyTable(
  rows: readonly DutyRow[],
  inForce: Pick<DatedValue<unknown>, 'from' | 'verifiedOn'>,
): DutyParameters {
  return PROBLEM_CODES.reduce<DutyParameters>((table, code) => {
    const value = rows.filter(({ problems }) => problems.includes(code)).map(dutyOf)
    const [first] = value
    if (!first) return table
    const description = `Who deals with ${TAXONOMY[code].name}`
    return { ...table, [`duty.${code}`]: { description, values: [{ ...inForce, value, ground: first.ground }] } }
  }, {})
}

const dutyOf = ({ problems: _, ...duty }: DutyRow): Duty => duty
