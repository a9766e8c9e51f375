import * as v from 'valibot'
import { optionalText } from '../fields'
import { caseId } from './fields'
import { HANDS, stepOperation } from './step'

/** DT-33: takes a case that was held out; from this moment it is in the taker's hands. */
export const acceptForward = stepOperation({
  name: 'case.acceptForward',
  summary: '接办',
  who: HANDS,
  input: v.object({ caseId, text: optionalText }),
})
