import * as v from 'valibot'
import { text } from '../fields'
import { caseId } from './fields'
import { HANDS, stepOperation } from './step'

/** DT-33: does not take a case that was held out, and says why. */
export const declineForward = stepOperation({
  name: 'case.declineForward',
  summary: '退回',
  who: HANDS,
  input: v.object({ caseId, reason: text }),
})
