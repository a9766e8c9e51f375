import * as v from 'valibot'
import { id, text } from '../../fields'
import { operation } from '../../operation'
import { OFFICES } from '../../roles'

/** PT-52: an office looks whether it was put right: yes, or back to be done again. */
export const verifyAuditRectified = operation({
  name: 'disclosure.verifyAuditRectified',
  summary: 'Verifies what was put right after an audit, or sends it back',
  effect: 'change',
  who: OFFICES,
  subject: ({ statementId }) => ({ collection: 'statements', id: statementId }),
  input: v.object({ statementId: id, accepted: v.boolean(), words: text }),
  output: v.object({ statementId: v.string() }),
  refusals: ['disclosure.auditStepNotHere', 'disclosure.wordsNotAllowed'],
})
