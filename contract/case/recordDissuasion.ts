import * as v from 'valibot'
import { text } from '../fields'
import { caseId, photos } from './fields'
import { HANDS, stepOperation } from './step'

/** YC-10, CC-942: records what was done to stop it, and whether it worked. */
export const recordDissuasion = stepOperation({
  name: 'case.recordDissuasion',
  summary: '记录劝阻',
  who: HANDS,
  input: v.object({ caseId, text, effective: v.boolean(), photos }),
})
