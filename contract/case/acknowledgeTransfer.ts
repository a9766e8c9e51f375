import * as v from 'valibot'
import { line, optionalText } from '../fields'
import { caseId } from './fields'
import { HANDS, stepOperation } from './step'

/** PT-27: takes over a transfer, with the number under which it is kept there. */
export const acknowledgeTransfer = stepOperation({
  name: 'case.acknowledgeTransfer',
  summary: '签收移送',
  who: HANDS,
  input: v.object({ caseId, receipt: line, text: optionalText }),
})
