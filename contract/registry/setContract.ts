import * as v from 'valibot'
import { id, line } from '../fields'
import { operation } from '../operation'
import { term } from './fields'

const WHOLE = 100
const percent = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(WHOLE))

/** 物业服务合同, and how the surplus of the public income is split (PT-13). */
export const setContract = operation({
  name: 'registry.setContract',
  summary: 'Registers the service contract of a community and how the surplus is split',
  effect: 'change',
  who: ['neighbourhood', 'subdistrict', 'county'],
  subject: ({ communityId }) => ({ collection: 'communities', id: communityId }),
  input: v.object({
    communityId: id,
    companyId: id,
    /** The paper as people call it. */
    paper: line,
    ...term,
    /** Absent where no paper says anything: then all of it is the owners' (Civil Code 282). */
    split: v.optional(
      v.object({
        companyPercent: percent,
        /** How much of the income the cost may take at most; absent where no paper says. */
        costPercent: v.optional(percent),
        source: v.picklist(['serviceContract', 'ownersDecision']),
        /** The paper that says so. */
        paper: line,
      }),
    ),
  }),
  output: v.object({ contractId: v.string() }),
  refusals: ['registry.noSuchCompany', 'registry.contractNotBegun', 'registry.endsBeforeItBegins'],
})
