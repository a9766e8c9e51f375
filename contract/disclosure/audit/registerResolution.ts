import * as v from 'valibot'
import { date, id, line } from '../../fields'
import { operation } from '../../operation'

/** PT-49: the owners' committee resolved to have the statement audited; that opens the right alone. */
export const registerResolution = operation({
  name: 'disclosure.registerResolution',
  summary: "Enters the owners' committee's resolution to have a statement audited",
  effect: 'change',
  who: ['committeeMember'],
  subject: ({ statementId }) => ({ collection: 'statements', id: statementId }),
  input: v.object({
    statementId: id,
    /** Number of the resolution. */
    number: line,
    decidedOn: date,
    /** Its scan. */
    fileId: id,
  }),
  output: v.object({ statementId: v.string() }),
  refusals: [
    'disclosure.isWithdrawn',
    'disclosure.resolvedAlready',
    'disclosure.decidedInTheFuture',
    'disclosure.noAuditHere',
    'registry.noSuchFile',
  ],
})
