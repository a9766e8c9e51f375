import * as v from 'valibot'
import { text } from '../fields'
import { caseId, photos } from './fields'
import { HANDS, stepOperation } from './step'

/** YC-10: dissuasion had no effect, so the town and the fire brigade are told; the first of them takes it over. */
export const reportOnCase = stepOperation({
  name: 'case.reportOnCase',
  summary: '上报',
  who: HANDS,
  input: v.object({ caseId, text, photos }),
})
