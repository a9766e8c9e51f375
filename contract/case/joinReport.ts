import * as v from 'valibot'
import { operation } from '../operation'
import { caseId } from './fields'

/** PT-22: follows a report instead of making a second one; told like the reporter from now on. */
export const joinReport = operation({
  name: 'case.joinReport',
  summary: 'Follows a report instead of doubling it',
  effect: 'change',
  who: ['person'],
  subject: ({ caseId: of }) => ({ collection: 'cases', id: of }),
  input: v.object({ caseId }),
  output: v.object({ caseId: v.string(), followers: v.number() }),
  refusals: ['case.hasEnded', 'case.followedByMany'],
})
