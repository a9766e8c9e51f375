import * as v from 'valibot'
import { id, line } from '../../fields'
import { operation } from '../../operation'
import { engagementInput } from './fields'

/** PT-50: an authority engages one auditor for several small communities; they are added one by one. */
export const openAuditBundle = operation({
  name: 'disclosure.openAuditBundle',
  summary: 'Engages one auditor for several communities of a region',
  effect: 'change',
  who: ['subdistrict', 'county', 'city'],
  subject: ({ regionId }) => ({ collection: 'regions', id: regionId }),
  input: v.object({ regionId: id, name: line, ...engagementInput }),
  output: v.object({ bundleId: v.string() }),
  refusals: ['disclosure.contractInTheFuture', 'disclosure.auditEndsBeforeItBegins', 'registry.noSuchFile'],
})
