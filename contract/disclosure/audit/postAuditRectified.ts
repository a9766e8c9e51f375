import * as v from 'valibot'
import { date, id } from '../../fields'
import { operation } from '../../operation'
import { COMPANY } from '../../roles'

/** PT-52: what was put right hangs on the notice board; the photo shows it, and the audit is closed. */
export const postAuditRectified = operation({
  name: 'disclosure.postAuditRectified',
  summary: 'Shows that what was put right after an audit was posted on the board',
  effect: 'change',
  who: [...COMPANY, 'committeeMember'],
  subject: ({ statementId }) => ({ collection: 'statements', id: statementId }),
  input: v.object({
    statementId: id,
    /** Photo of the board. */
    fileId: id,
  }),
  output: v.object({ postedOn: date }),
  refusals: ['disclosure.notThePoster', 'disclosure.auditStepNotHere', 'registry.noSuchFile'],
})
