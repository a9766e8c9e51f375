import * as v from 'valibot'
import { optionalText } from '../fields'
import { caseId, score } from './fields'
import { stepOperation } from './step'

/** PT-34: the reporter rates the reply. */
export const rateReply = stepOperation({
  name: 'case.rateReply',
  summary: '评价',
  who: ['reporter'],
  input: v.object({ caseId, score, text: optionalText }),
})
