import * as v from 'valibot'
import { text } from '../fields'
import { caseId, unit } from './fields'
import { HANDS, stepOperation } from './step'

/** DT-04, DT-33: holds a case out to another unit; it stays with the holder until that unit has taken it. */
export const forwardCase = stepOperation({
  name: 'case.forwardCase',
  summary: '转办',
  who: HANDS,
  input: v.object({ caseId, to: unit, reason: text }),
})
