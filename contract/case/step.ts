import type * as v from 'valibot'
import { operation } from '../operation'
import type { Operation } from '../operation'
import { COMPANY, OFFICES } from '../roles'
import type { Role } from '../roles'
import { stepAnswer } from './fields'
import { STEP_REFUSALS } from './refusals'

/** Everybody in whose hands a case can be, or who may pull it up; the workflow says who of them may take which step when. */
export const HANDS = [...COMPANY, 'committeeMember', ...OFFICES, 'department'] as const satisfies readonly Role[]

/** Declares one step of the workflow on one case. */
export const stepOperation = <const I extends v.GenericSchema<unknown, { caseId: string }>>(
  declared: Pick<Operation<I, typeof stepAnswer>, 'name' | 'summary' | 'who' | 'input'>,
): Operation<I, typeof stepAnswer> =>
  operation({
    ...declared,
    effect: 'change',
    subject: ({ caseId }) => ({ collection: 'cases', id: caseId }),
    output: stepAnswer,
    refusals: STEP_REFUSALS,
  })
