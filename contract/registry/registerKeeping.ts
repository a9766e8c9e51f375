import * as v from 'valibot'
import { date, id, line } from '../fields'
import { operation } from '../operation'
import { keepingKind, lastFour } from './fields'

/** 单独开户 or 专账: how the public income is kept (PT-10). */
export const registerKeeping = operation({
  name: 'registry.registerKeeping',
  summary: 'Registers how the public income is kept: separate account or separate books',
  effect: 'change',
  who: ['companyManager', 'committeeMember', 'neighbourhood'],
  subject: ({ communityId }) => ({ collection: 'communities', id: communityId }),
  input: v.object({ communityId: id, kind: keepingKind, holder: line, lastFour, from: date }),
  output: v.object({ communityId: v.string() }),
  refusals: ['registry.registerFull'],
})
