import * as v from 'valibot'
import { optionalText, text } from '../fields'
import { caseId, photos } from './fields'
import { HANDS, stepOperation } from './step'

/** DT-03, PT-34, PT-57: on the spot it was so; it is struck off, and in the same moment the reporter has the reply. */
export const verifyCase = stepOperation({
  name: 'case.verifyCase',
  summary: '核实办结',
  who: HANDS,
  input: v.object({ caseId, reply: text, text: optionalText, photos }),
})
