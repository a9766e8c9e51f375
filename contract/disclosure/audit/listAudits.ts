import * as v from 'valibot'
import { cursor, date, id, page } from '../../fields'
import { operation } from '../../operation'
import { OFFICES } from '../../roles'
import { auditState, countField } from './fields'

/** The audits of a region by where they stand, or all of one community there. */
export const listAudits = operation({
  name: 'disclosure.listAudits',
  summary: 'The audits of a region by their standing, or of one of its communities',
  effect: 'read',
  who: [...OFFICES, 'supervisor', 'auditor'],
  subject: ({ regionId }) => ({ collection: 'regions', id: regionId }),
  input: v.object({
    regionId: id,
    /** `counting`: objections, and the line isn't reached. */
    state: v.optional(auditState, 'open'),
    /** Of this community alone, wherever they stand. */
    communityId: v.optional(id),
    after: cursor,
  }),
  output: page(
    v.object({
      statementId: v.string(),
      communityName: v.string(),
      period: v.string(),
      state: auditState,
      counted: countField,
      dueOn: v.optional(date),
      auditor: v.optional(v.string()),
      findings: v.optional(v.number()),
    }),
  ),
  refusals: [],
})
