import * as v from 'valibot'
import { optionalText } from '../fields'
import { caseId, severity } from './fields'
import { HANDS, stepOperation } from './step'

/** DT-33: takes a case in hand. On acceptance its severity may be raised, never lowered. */
export const acceptCase = stepOperation({
  name: 'case.acceptCase',
  summary: '受理',
  who: HANDS,
  input: v.object({ caseId, severity: v.optional(severity), text: optionalText }),
})
