import * as v from 'valibot'
import { id } from '../../fields'
import { operation } from '../../operation'
import { OFFICES } from '../../roles'
import { engagementInput } from './fields'

/** PT-49: a third-party auditor is engaged: by whoever has it in hand, or by an authority that brings one in (PT-50). */
export const engageAuditor = operation({
  name: 'disclosure.engageAuditor',
  summary: 'Registers the auditor engaged for a statement, with the contract',
  effect: 'change',
  who: ['committeeMember', ...OFFICES],
  subject: ({ statementId }) => ({ collection: 'statements', id: statementId }),
  input: v.object({ statementId: id, ...engagementInput }),
  output: v.object({ statementId: v.string() }),
  refusals: [
    'disclosure.notTheEngager',
    'disclosure.auditStepNotHere',
    'disclosure.contractInTheFuture',
    'disclosure.auditMissesPeriod',
    'registry.noSuchFile',
  ],
})
