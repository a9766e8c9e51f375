import * as v from 'valibot'
import { text } from '../fields'
import { caseId, unit } from './fields'
import { HANDS, stepOperation } from './step'

/** PT-27, QX-27: hands it to the authority that alone has the power, such as to fine and to tow. */
export const transferCase = stepOperation({
  name: 'case.transferCase',
  summary: '移送',
  who: HANDS,
  input: v.object({ caseId, to: unit, reason: text }),
})
