import * as v from 'valibot'
import { date, id } from '../fields'
import { operation } from '../operation'

/** 业主委员会 with its term (DT-24); its members are invited. */
export const registerCommittee = operation({
  name: 'registry.registerCommittee',
  summary: "Registers the owners' committee of a community with its term",
  effect: 'change',
  who: ['neighbourhood', 'subdistrict'],
  subject: ({ communityId }) => ({ collection: 'communities', id: communityId }),
  input: v.object({ communityId: id, termFirst: date, termLast: date }),
  output: v.object({ committeeId: v.string() }),
  refusals: ['registry.endsBeforeItBegins', 'registry.committeeStands', 'registry.registerFull'],
})
