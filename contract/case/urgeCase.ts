import * as v from 'valibot'
import { optionalText } from '../fields'
import { caseId } from './fields'
import { HANDS, stepOperation } from './step'

/** PT-22: the reporter, or an office above, asks for it to be hurried. */
export const urgeCase = stepOperation({
  name: 'case.urgeCase',
  summary: '催办',
  who: ['reporter', ...HANDS],
  input: v.object({ caseId, text: optionalText }),
})
