import * as v from 'valibot'
import { operation } from '../operation'
import { caseId } from './fields'
import { caseView } from './view'

/** PT-22: every step of a case; the role, not the person, and the steps that are open to the caller. */
export const readCase = operation({
  name: 'case.readCase',
  summary: 'A case with all its steps, as far as the caller may see it',
  effect: 'read',
  who: ['person'],
  subject: ({ caseId: of }) => ({ collection: 'cases', id: of }),
  input: v.object({ caseId }),
  output: caseView,
  refusals: [],
})
