import * as v from 'valibot'
import { text } from '../fields'
import { caseId, photos } from './fields'
import { stepOperation } from './step'

/** PT-34: the reporter has it reopened, with a reason. */
export const reopenCase = stepOperation({
  name: 'case.reopenCase',
  summary: '要求重办',
  who: ['reporter'],
  input: v.object({ caseId, reason: text, photos }),
})
