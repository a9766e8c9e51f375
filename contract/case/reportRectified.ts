import * as v from 'valibot'
import { text } from '../fields'
import { caseId, photosNeeded } from './fields'
import { HANDS, stepOperation } from './step'

/** DT-03: says that it is put right, with a photo of how it is now. */
export const reportRectified = stepOperation({
  name: 'case.reportRectified',
  summary: '报已办好',
  who: HANDS,
  input: v.object({ caseId, text, photos: photosNeeded }),
})
