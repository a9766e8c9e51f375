import * as v from 'valibot'
import { text } from '../fields'
import { caseId } from './fields'
import { HANDS, stepOperation } from './step'

/** PT-34: says that it is not accepted, why, and tells the reporter in the same moment. */
export const declineCase = stepOperation({
  name: 'case.declineCase',
  summary: '不予受理',
  who: HANDS,
  input: v.object({ caseId, reason: text, reply: text }),
})
