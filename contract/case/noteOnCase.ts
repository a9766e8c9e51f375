import * as v from 'valibot'
import { optionalText } from '../fields'
import { caseId, photos } from './fields'
import { stepOperation } from './step'

/** PT-22: the reporter adds words or photos, or says that it is solved. */
export const noteOnCase = stepOperation({
  name: 'case.noteOnCase',
  summary: '补充',
  who: ['reporter'],
  input: v.object({ caseId, text: optionalText, photos, solved: v.optional(v.boolean(), false) }),
})
