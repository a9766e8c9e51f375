import * as v from 'valibot'
import { operation } from '../operation'
import { caseId } from './fields'
import { HANDS } from './step'

/** Shows the reporter's number to a unit in whose hands the case is or was; who looked when is kept. */
export const showContact = operation({
  name: 'case.showContact',
  summary: "The reporter's number, for those who handle the case; the look is kept",
  effect: 'change',
  forgetsAnswer: true,
  who: HANDS,
  subject: ({ caseId: of }) => ({ collection: 'cases', id: of }),
  input: v.object({ caseId }),
  output: v.object({ phone: v.string() }),
  refusals: ['case.noContact', 'case.contactNotForYou'],
})
