import * as v from 'valibot'
import { id, line } from '../fields'
import { operation } from '../operation'
import { paperKind } from './fields'

/** 报价, 合同 or 验收照片 of works that are paid from public income (PT-19). */
export const registerPaper = operation({
  name: 'registry.registerPaper',
  summary: 'Registers a quotation, contract or acceptance photo of works',
  effect: 'change',
  who: ['companyManager', 'committeeMember', 'neighbourhood'],
  subject: ({ communityId }) => ({ collection: 'communities', id: communityId }),
  input: v.object({
    communityId: id,
    /** Subject of the decision, or item of the expenditure line. */
    item: line,
    kind: paperKind,
    /** Scan or photo; absent where the paper was only shown. */
    fileId: v.optional(id),
  }),
  output: v.object({ item: v.string(), kinds: v.array(paperKind) }),
  refusals: ['registry.noSuchFile', 'registry.registerFull'],
})
