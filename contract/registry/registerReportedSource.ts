import * as v from 'valibot'
import { id, line } from '../fields'
import { operation } from '../operation'
import { OFFICES } from '../roles'
import { incomeCategory } from './fields'

/**
 * PT-15: whoever handles a report of business in the common parts says what it is about: a source that stands in the register, or
 * one that nobody registered. From today on every statement has to name it.
 */
export const registerReportedSource = operation({
  name: 'registry.registerReportedSource',
  summary: 'Names the source of income that a report is about, or registers it as unregistered till now',
  effect: 'change',
  who: ['committeeMember', ...OFFICES, 'department'],
  subject: ({ caseId }) => ({ collection: 'cases', id: caseId }),
  input: v.object({
    caseId: id,
    about: v.variant('kind', [
      v.object({ kind: v.literal('registered'), sourceId: id }),
      v.object({ kind: v.literal('unregistered'), category: incomeCategory, item: line }),
    ]),
  }),
  output: v.object({ sourceId: v.string() }),
  refusals: [
    'registry.noSourceInCase',
    'registry.caseNotInHands',
    'registry.caseHasSource',
    'registry.noSuchSource',
    'registry.sourceStands',
    'registry.registerFull',
  ],
})
