import * as v from 'valibot'
import { PLACE_REFUSALS } from '../../domain/case'
import { id, instant, line, phone, text } from '../fields'
import { operation } from '../operation'
import { photos, place, problem } from './fields'

/** PT-22: takes a report in and gives it a number; DT-04: whoever the duty table in force names receives it. */
export const sendReport = operation({
  name: 'case.sendReport',
  summary: 'Sends a report; it gets a number and a first receiver at once',
  effect: 'change',
  who: ['person'],
  subject: ({ communityId }) => ({ collection: 'communities', id: communityId }),
  input: v.object({
    communityId: id,
    problem,
    place,
    photos,
    words: v.optional(text),
    plate: v.optional(line),
    /** Where to reach the reporter; handlers alone see it. */
    phone: v.optional(phone),
    /** Take the number that WeChat verified instead. */
    myPhone: v.optional(v.boolean(), false),
  }),
  output: v.object({ caseId: v.string(), number: v.number(), at: instant }),
  refusals: [...PLACE_REFUSALS, 'registry.noSuchFile'],
})
