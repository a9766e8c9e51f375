import * as v from 'valibot'
import { text } from '../fields'
import { caseId, photos } from './fields'
import { HANDS, stepOperation } from './step'

/** DT-03: on the spot it was not so; back to whoever has it. */
export const rejectRectification = stepOperation({
  name: 'case.rejectRectification',
  summary: '没办好，退回',
  who: HANDS,
  input: v.object({ caseId, reason: text, photos }),
})
