import * as v from 'valibot'
import { date, id } from '../fields'
import { operation } from '../operation'
import { otherField } from './other'

/** YC-06 to YC-08: posts something beside public income before the owners: a table, words, papers. */
export const postOther = operation({
  name: 'disclosure.postOther',
  summary: 'Posts fee accounts, parking, the maintenance fund or a report of performance',
  effect: 'change',
  who: ['companyManager'],
  subject: ({ communityId }) => ({ collection: 'communities', id: communityId }),
  input: v.object({ communityId: id, posting: otherField }),
  output: v.object({
    otherId: v.string(),
    postedOn: date,
    /** First day on which it may come down; absent where no rule gives days. */
    fullOn: v.optional(date),
    /** Short code of the entry in the posting log. */
    code: v.string(),
  }),
  refusals: [
    'disclosure.otherEmpty',
    'disclosure.otherPeriodTurned',
    'disclosure.otherPeriodNotOver',
    'disclosure.reportIncomplete',
    'disclosure.reportNotYet',
    'disclosure.wordsNotAllowed',
    'registry.noSuchFile',
  ],
})
