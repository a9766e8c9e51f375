import * as v from 'valibot'
import { cursor, id, money, page } from '../../fields'
import { operation } from '../../operation'
import { OFFICES } from '../../roles'
import { periodNameField } from '../statement'
import { auditState } from './fields'

/** PT-50, PT-51: the statements of a region and a period with what they brought in, so that small ones are audited together; which of them need no audit. */
export const listAuditable = operation({
  name: 'disclosure.listAuditable',
  summary: 'The statements of a period with income, objections and exemption, for auditing several together',
  effect: 'read',
  who: [...OFFICES, 'supervisor', 'auditor'],
  subject: ({ regionId }) => ({ collection: 'regions', id: regionId }),
  input: v.object({
    regionId: id,
    period: periodNameField,
    /** Only those without any income. */
    zeroIncome: v.optional(v.boolean(), false),
    after: cursor,
  }),
  output: page(
    v.object({
      statementId: v.string(),
      communityName: v.string(),
      income: money,
      /** Units registered. */
      units: v.number(),
      objections: v.number(),
      /** No income and nobody objects; absent where no rule exempts. */
      exempt: v.optional(v.boolean()),
      state: auditState,
      bundled: v.boolean(),
    }),
  ),
  refusals: [],
})
