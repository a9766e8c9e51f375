import * as v from 'valibot'
import { id } from '../../fields'
import { operation } from '../../operation'

/** PT-50: one statement joins a bundle; what is found stays with its community. */
export const addToAuditBundle = operation({
  name: 'disclosure.addToAuditBundle',
  summary: "Adds one community's statement to a bundle",
  effect: 'change',
  who: ['subdistrict', 'county', 'city'],
  subject: ({ statementId }) => ({ collection: 'statements', id: statementId }),
  input: v.object({ bundleId: id, statementId: id }),
  output: v.object({ members: v.number() }),
  refusals: ['disclosure.outsideBundle', 'disclosure.auditStepNotHere', 'disclosure.auditMissesPeriod'],
})
