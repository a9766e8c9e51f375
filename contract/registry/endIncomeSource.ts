import * as v from 'valibot'
import { date, id } from '../fields'
import { operation } from '../operation'

/** The last day on which a source of public income still stands; statements of later periods need not name it. */
export const endIncomeSource = operation({
  name: 'registry.endIncomeSource',
  summary: 'Gives a source of public income its last day',
  effect: 'change',
  who: ['companyManager', 'committeeMember', 'neighbourhood'],
  subject: ({ communityId }) => ({ collection: 'communities', id: communityId }),
  input: v.object({ communityId: id, sourceId: id, until: date }),
  output: v.object({ sourceId: v.string() }),
  refusals: ['registry.noSuchSource', 'registry.endsBeforeItBegins'],
})
